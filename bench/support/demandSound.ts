import type { TillFigures } from './till';

/** Figures of runs that did not do what they should are worth nothing. */
export function demandSound({ orders, totalCents, failures }: TillFigures, totalsCents: number[]): void {
	const expected = totalsCents.reduce((sum, cents) => sum + cents, 0);
	const faults = [
		...(orders === totalsCents.length ? [] : [`${orders} orders in the till instead of ${totalsCents.length}`]),
		...(totalCents === expected ? [] : [`${totalCents} cents in the till instead of ${expected}`]),
		...failures,
	];
	if (faults.length > 0) throw new Error(`The orders did not arrive as they should: ${faults.slice(0, 3).join('; ')}`);
}
