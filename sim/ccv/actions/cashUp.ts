import { nextId } from '../nextId';
import type { CcvCashup, CcvWorld } from '../world';

/**
 * A day of a till is counted and closed. What is in `balances` and `vat_totals` is not documented (API.md 11): these
 * are plain objects that could be so, by which a client must not go.
 */
export function cashUp(world: CcvWorld, draft: Partial<CcvCashup> = {}): CcvCashup {
	const id = draft.id ?? nextId(world, 'cashups', world.cashups);
	const made: CcvCashup = {
		id,
		number_full: `Z-${String(id).padStart(4, '0')}`,
		create_date: '2026-01-15T17:30:00Z',
		start_period: '2026-01-15T08:00:00Z',
		end_period: '2026-01-15T17:30:00Z',
		status: 'CLOSED',
		balances: [
			{ paymethod: 'Cash', expected: 121, counted: 120.5, difference: -0.5 },
			{ paymethod: 'Pin', expected: 363, counted: 363, difference: 0 },
		],
		vat_totals: [{ percentage: 21, total_inc_tax: 484, total_exc_tax: 400, total_tax: 84 }],
		...draft,
	};
	world.cashups.push(made);
	return made;
}
