import { ledgerRows, type LedgerContext } from '../../../../lib/sync/ledger/ledgerRows';
import type { LedgerRow } from '../../../../lib/sync/ledger/LedgerRow';
import type { SettledRun } from '../../../../lib/sync/ledger/settleRun';
import type { Outcome } from '../../../../lib/sync/Outcome';
import type { RunReport } from '../../../../lib/sync/RunReport';
import { aLedgerRow } from '../../../support/builders/aLedgerRow';
import { anOutcome } from '../../../support/builders/anOutcome';
import { aRunReport } from '../../../support/builders/aRunReport';

const AT = '2026-03-02T09:07:00.000Z';
/** The 109th five minutes of the day, in UTC. */
const SLOT = '109';

function rows(outcomes: Outcome[], run: Partial<RunReport> = {}, context: Partial<LedgerContext> = {}, settled: Partial<SettledRun> = {}): LedgerRow[] {
	const given = { outcomes, leftOut: [], filtered: 0, checkpoint: 'TEXT', ...settled };
	return ledgerRows(aRunReport(run), given, { nowMs: Date.parse(AT), timezone: 'Europe/Amsterdam', dryRun: false, overtaken: false, ...context });
}

const keys = (given: LedgerRow[]) => given.map(({ key, status }) => `${key} ${status}`);
const detailOf = (given: LedgerRow[], kind: string) => JSON.parse(given.find((row) => row.kind === kind)?.detail ?? 'null') as unknown;
const daysOf = (given: LedgerRow[]) => given.filter(({ kind }) => kind === 'day').map(({ record, status, detail }) => ({ record, status, detail: JSON.parse(detail) as unknown }));

const NONE = { runs: 0, read: 0, synced: 0, skipped: 0, held: 0, failed: 0, syncedCents: 0 };

describe('given a run with outcomes of all kinds', () => {
	const outcomes = [
		anOutcome({ id: '1', totalCents: 1995 }),
		anOutcome({ id: '2', totalCents: 505 }),
		anOutcome({ id: '3', reason: 'exists', totalCents: 100 }),
		anOutcome({ id: '4', reason: 'unknown-article', message: 'Order 14 uses 1 SKU', hint: 'Create it' }),
		anOutcome({ id: '5', reason: 'till-failure', attempts: 4 }),
		anOutcome({ id: '6', reason: 'till-refuses', attempts: 5, message: 'Order 16 no', hint: 'Ask' }),
	];

	it('when its rows are made, then dead letters come first, then the day, the run, and last the checkpoint', () => {
		const made = rows(outcomes, { waitedTooLong: ['9'], waiting: 3, endReached: false });

		const counts = { runs: 1, read: 6, synced: 2, skipped: 1, held: 1, failed: 2, syncedCents: 2500 };
		expect(made).toEqual([
			aLedgerRow({ record: '4', reason: 'unknown-article', message: 'Order 14 uses 1 SKU', detail: JSON.stringify({ number: '14', hint: 'Create it' }), at: AT }),
			aLedgerRow({ record: '6', reason: 'till-refuses', message: 'Order 16 no', attempts: 5, detail: JSON.stringify({ number: '16', hint: 'Ask' }), at: AT }),
			aLedgerRow({
				record: '9',
				reason: 'waited-too-long',
				message: 'Order with ID 9 is still unpaid and is no longer watched',
				detail: JSON.stringify({ hint: 'Replay it if it is paid after all' }),
				at: AT,
			}),
			aLedgerRow({ kind: 'day', record: '2026-03-02', detail: JSON.stringify({ day: '2026-03-02', totals: counts }), at: AT }),
			aLedgerRow({
				kind: 'run',
				record: SLOT,
				status: 'closed',
				message: '6 read, 2 synced, 1 skipped, 1 held, 2 failed',
				detail: JSON.stringify({
					...counts,
					syncedTotal: 25,
					reasons: { created: 2, exists: 1, 'unknown-article': 1, 'till-failure': 1, 'till-refuses': 1 },
					start: 'checkpoint',
					startedAt: '2026-03-02T09:00:00.000Z',
					endReached: false,
					waiting: 3,
				}),
				at: AT,
			}),
			aLedgerRow({ kind: 'checkpoint', detail: JSON.stringify({ checkpoint: 'TEXT' }), at: AT }),
		]);
	});

	it('when it was a dry run, then only the run is noted, and marked', () => {
		const made = rows(outcomes, { waitedTooLong: ['9'] }, { dryRun: true }, { checkpoint: null });

		expect(keys(made)).toEqual(['orders/run/dryRun closed']);
		expect(detailOf(made, 'run')).toMatchObject({ dryRun: true, synced: 2 });
	});

	it('when another execution was first, then only the run is noted, and marked', () => {
		const made = rows(outcomes, { waitedTooLong: ['9'] }, { overtaken: true });

		expect(keys(made)).toEqual(['orders/run/overtaken closed']);
		expect(detailOf(made, 'run')).toMatchObject({ overtaken: true });
	});

	it('when records were left out, then the run says so and there is no checkpoint', () => {
		const leftOut = Array.from({ length: 500 }, (_, index) => `${339_000_000 + index}`);

		const made = rows([outcomes[0]!, outcomes[3]!], {}, {}, { leftOut, checkpoint: null });

		expect(keys(made)).toEqual(['orders/deadLetter/4 open', 'orders/day/2026-03-02 open', `orders/run/${SLOT} closed`]);
		expect(made[2]).toMatchObject({
			reason: 'left-out',
			message: '500 records were read and did not arrive at the sync node (first: 339000000); the checkpoint stays where it is. Remove the node that drops them, or turn on Records May Be Filtered',
		});
		expect(detailOf(made, 'run')).toMatchObject({ leftOut: leftOut.slice(0, 100) });
	});

	it('when records were filtered on purpose, then the run counts them and is a good one', () => {
		const made = rows([outcomes[0]!], {}, {}, { filtered: 7 });

		expect(made.at(-2)).toMatchObject({ reason: null, message: '1 read, 1 synced, 0 skipped, 0 held, 0 failed' });
		expect(detailOf(made, 'run')).toMatchObject({ filtered: 7 });
	});
});

describe('given open dead letters', () => {
	const openDeadLetters = [{ record: '1', reason: 'unknown-article', attempts: 1 }, { record: '2', reason: 'till-failure', attempts: 5 }];

	it('when one is written or skipped after all, then it is closed with what came of it', () => {
		const made = rows([anOutcome({ id: '1', message: 'Order 11 was created' }), anOutcome({ id: '2', reason: 'exists', message: 'there' })], { openDeadLetters });

		expect(made.slice(0, 2)).toEqual([
			aLedgerRow({ record: '1', status: 'closed', reason: 'created', message: 'Order 11 was created', detail: JSON.stringify({ number: '11' }), at: AT }),
			aLedgerRow({ record: '2', status: 'closed', reason: 'exists', message: 'there', detail: JSON.stringify({ number: '12' }), at: AT }),
		]);
	});

	it('when one is held again, then it stays open and keeps its count', () => {
		const made = rows([anOutcome({ id: '2', reason: 'unknown-vat' })], { openDeadLetters });

		expect(made[0]).toMatchObject({ key: 'orders/deadLetter/2', status: 'open', reason: 'unknown-vat', attempts: 5 });
	});

	it('when one fails again, then its row is left as it is', () => {
		const made = rows([anOutcome({ id: '2', reason: 'till-failure', attempts: 1 })], { openDeadLetters });

		expect(keys(made)[0]).toBe('orders/day/2026-03-02 open');
	});

	it('when they are of records that this run did not see, then nothing is said of them', () => {
		expect(keys(rows([], { openDeadLetters }))).toEqual(['orders/day/2026-03-02 open', `orders/run/${SLOT} closed`, 'orders/checkpoint open']);
	});
});

describe('given the figures of a day', () => {
	const stored = (day: string) => JSON.stringify({ day, totals: { ...NONE, runs: 3, read: 5, synced: 4, syncedCents: 10_000 } });

	it('when it is the same day, then this run\'s are added', () => {
		const made = rows([anOutcome()], { day: stored('2026-03-02') });

		expect(daysOf(made)).toEqual([{ record: '2026-03-02', status: 'open', detail: { day: '2026-03-02', totals: { ...NONE, runs: 4, read: 6, synced: 5, syncedCents: 11_995 } } }]);
	});

	it.each([
		['in winter', '2026-01-31T22:59:59Z', '2026-01-31', '2026-01-31T23:00:00Z', '2026-02-01'],
		['before the clock goes forward', '2026-03-28T22:59:59Z', '2026-03-28', '2026-03-28T23:00:00Z', '2026-03-29'],
		['after the clock went forward', '2026-03-29T21:59:59Z', '2026-03-29', '2026-03-29T22:00:00Z', '2026-03-30'],
		['before the clock goes back', '2026-10-24T21:59:59Z', '2026-10-24', '2026-10-24T22:00:00Z', '2026-10-25'],
		['after the clock went back', '2026-10-25T22:59:59Z', '2026-10-25', '2026-10-25T23:00:00Z', '2026-10-26'],
	])('when midnight passes %s, then the old day is closed as it was and a new one begins', (_, last, day, first, next) => {
		const evening = rows([anOutcome()], { day: stored(day) }, { nowMs: Date.parse(last) });
		const night = rows([anOutcome()], { day: stored(day) }, { nowMs: Date.parse(first) });

		expect(daysOf(evening).map(({ record, status }) => [record, status])).toEqual([[day, 'open']]);
		expect(daysOf(night)).toEqual([
			{ record: day, status: 'closed', detail: JSON.parse(stored(day)) },
			{ record: next, status: 'open', detail: { day: next, totals: { ...NONE, runs: 1, read: 1, synced: 1, syncedCents: 1995 } } },
		]);
	});

	it.each([['garbage', 'cut {'], ['other JSON', '{"day":1}'], ['null', 'null']])('when what was stored is %s, then the day begins anew', (_, day) => {
		const made = rows([], { day });

		expect(daysOf(made)).toEqual([{ record: '2026-03-02', status: 'open', detail: { day: '2026-03-02', totals: { ...NONE, runs: 1 } } }]);
	});
});

describe('given two days of a run every five minutes', () => {
	it('when all is stored by key, then 288 rows of runs are left, two days and one checkpoint', () => {
		const table = new Map<string, LedgerRow>();
		let day: string | null = null;
		for (let minutes = 0; minutes < 2 * 24 * 60; minutes += 5) {
			const made = rows([anOutcome()], { day }, { nowMs: Date.parse('2026-03-01T23:00:00Z') + minutes * 60_000 });
			for (const row of made) table.set(row.key, row);
			day = made.filter(({ kind, status }) => kind === 'day' && status === 'open').at(-1)?.detail ?? null;
		}

		const counts = [...table.values()].reduce<Record<string, number>>((sums, { kind }) => ({ ...sums, [kind]: (sums[kind] ?? 0) + 1 }), {});
		expect(counts).toEqual({ run: 288, day: 2, checkpoint: 1 });
		expect(daysOf([...table.values()]).map(({ record, status, detail }) => [record, status, (detail as { totals: unknown }).totals])).toEqual([
			['2026-03-02', 'closed', { ...NONE, runs: 288, read: 288, synced: 288, syncedCents: 288 * 1995 }],
			['2026-03-03', 'open', { ...NONE, runs: 288, read: 288, synced: 288, syncedCents: 288 * 1995 }],
		]);
	});
});

describe('given a run as large as it can be', () => {
	it('when its rows are made, then no detail is over 16 kB and none holds what was sent', () => {
		const outcomes = Array.from({ length: 500 }, (_, index) => anOutcome({ id: String(339_000_000 + index), reason: 'unknown-article', sent: { reference: 'Jan Jansen' } }));

		const made = rows(outcomes, {}, {}, { checkpoint: 'x'.repeat(15_500), leftOut: outcomes.map(({ source }) => source.id) });

		expect(Math.max(...made.map(({ detail }) => Buffer.byteLength(detail)))).toBeLessThan(16_000);
		expect(JSON.stringify(made)).not.toContain('Jan Jansen');
	});
});
