import { fromCents } from '../../model/fromCents';
import type { Outcome } from '../Outcome';
import type { OutcomeStatus } from '../reasons';
import type { RunReport } from '../RunReport';
import { calendarDay, isoDay } from '../orders/calendarDay';
import { NO_TOTALS, storedDay, type DayTotals } from './DayTotals';
import { ledgerKey, type LedgerKind, type LedgerRow } from './LedgerRow';
import { MAX_ATTEMPTS, type SettledRun } from './settleRun';

export interface LedgerContext {
	nowMs: number;
	timezone: string;
	dryRun: boolean;
	/** Another execution did the same work first: only the run itself is noted. */
	overtaken: boolean;
}

const SLOT_MS = 300_000;
const SLOTS = 288;

/** The rows to store after a run, in this order: dead letters, the day, the run, and last the checkpoint, so that it never stands before what it passed. */
export function ledgerRows(run: RunReport, settled: SettledRun, context: LedgerContext): LedgerRow[] {
	const runOnly = context.dryRun || context.overtaken;
	return [
		...(runOnly ? [] : deadLetterRows(run, settled, context)),
		...(runOnly ? [] : dayRows(run, settled.outcomes, context)),
		runRow(run, settled, context),
		...(runOnly || settled.checkpoint === null ? [] : [checkpointRow(run, settled.checkpoint, context)]),
	];
}

function deadLetterRows(run: RunReport, { outcomes }: SettledRun, context: LedgerContext): LedgerRow[] {
	const open = new Map(run.openDeadLetters.map((letter) => [letter.record, letter]));
	const rows = outcomes.flatMap((outcome) => {
		const record = outcome.source.id;
		if (outcome.status === 'held' || (outcome.status === 'failed' && outcome.attempts >= MAX_ATTEMPTS)) {
			const attempts = Math.max(outcome.attempts, open.get(record)?.attempts ?? 0);
			const { reason, message, hint, source } = outcome;
			return [row(run, context, 'deadLetter', record, { reason, message, attempts, detail: { number: source.number, hint } })];
		}
		if (outcome.status !== 'failed' && open.has(record)) {
			const { reason, message, source } = outcome;
			return [row(run, context, 'deadLetter', record, { status: 'closed', reason, message, detail: { number: source.number } })];
		}
		return [];
	});
	const waited = run.waitedTooLong.map((record) =>
		row(run, context, 'deadLetter', record, {
			reason: 'waited-too-long',
			message: `Order with ID ${record} is still unpaid and is no longer watched`,
			detail: { hint: 'Replay it if it is paid after all' },
		}),
	);
	return [...rows, ...waited];
}

/** Today's figures so far and this run's; a day that is over is closed first. */
function dayRows(run: RunReport, outcomes: Outcome[], context: LedgerContext): LedgerRow[] {
	const today = isoDay(calendarDay(context.nowMs, context.timezone));
	const stored = readDay(run.day);
	const earlier = stored?.day === today ? stored.totals : NO_TOTALS;
	const rows = [row(run, context, 'day', today, { detail: { day: today, totals: addRun(earlier, outcomes) } })];
	if (stored && stored.day !== today) rows.unshift(row(run, context, 'day', stored.day, { status: 'closed', detail: stored }));
	return rows;
}

function addRun(earlier: DayTotals, outcomes: Outcome[]): DayTotals {
	const count = (status: OutcomeStatus) => outcomes.filter((outcome) => outcome.status === status).length;
	const syncedCents = outcomes.filter(({ status }) => status === 'synced').reduce((sum, { totalCents }) => sum + (totalCents ?? 0), 0);
	return {
		runs: earlier.runs + 1,
		read: earlier.read + outcomes.length,
		synced: earlier.synced + count('synced'),
		skipped: earlier.skipped + count('skipped'),
		held: earlier.held + count('held'),
		failed: earlier.failed + count('failed'),
		syncedCents: earlier.syncedCents + syncedCents,
	};
}

function readDay(text: string | null): ReturnType<typeof storedDay.parse> | undefined {
	try {
		const parsed = storedDay.safeParse(JSON.parse(text ?? ''));
		return parsed.success ? parsed.data : undefined;
	} catch {
		return undefined;
	}
}

/** A ring of 288 rows, one for each five minutes of the day, so that the table stays small. */
function runRow(run: RunReport, { outcomes, leftOut, filtered }: SettledRun, context: LedgerContext): LedgerRow {
	const totals = addRun(NO_TOTALS, outcomes);
	const reasons: Record<string, number> = {};
	for (const { reason } of outcomes) reasons[reason] = (reasons[reason] ?? 0) + 1;
	return row(run, context, 'run', slotOf(context), {
		reason: leftOut.length > 0 ? 'left-out' : null,
		message: leftOut.length > 0 ? leftOutMessage(leftOut) : `${totals.read} read, ${totals.synced} synced, ${totals.skipped} skipped, ${totals.held} held, ${totals.failed} failed`,
		status: 'closed',
		detail: {
			...totals,
			syncedTotal: fromCents(totals.syncedCents),
			reasons,
			start: run.start,
			startedAt: run.startedAt,
			endReached: run.endReached,
			waiting: run.waiting,
			...(context.dryRun && { dryRun: true }),
			...(context.overtaken && { overtaken: true }),
			...(filtered > 0 && { filtered }),
			...(leftOut.length > 0 && { leftOut: leftOut.slice(0, 100) }),
		},
	});
}

/** A run that kept nothing must not take the place of one that did. */
function slotOf({ dryRun, overtaken, nowMs }: LedgerContext): string {
	if (dryRun) return 'dryRun';
	return overtaken ? 'overtaken' : String(Math.floor(nowMs / SLOT_MS) % SLOTS);
}

function leftOutMessage(leftOut: string[]): string {
	return `${leftOut.length} records were read and did not arrive at the sync node (first: ${leftOut[0]}); the checkpoint stays where it is. Remove the node that drops them, or turn on Records May Be Filtered`;
}

function checkpointRow(run: RunReport, checkpoint: string, context: LedgerContext): LedgerRow {
	return row(run, context, 'checkpoint', undefined, { detail: { checkpoint } });
}

function row(
	run: RunReport,
	context: LedgerContext,
	kind: LedgerKind,
	record: string | undefined,
	content: { detail: object } & Partial<Pick<LedgerRow, 'status' | 'reason' | 'message' | 'attempts'>>,
): LedgerRow {
	return {
		key: ledgerKey(run.flow, kind, record),
		kind,
		flow: run.flow,
		record: record ?? null,
		status: content.status ?? 'open',
		reason: content.reason ?? null,
		message: content.message ?? null,
		attempts: content.attempts ?? 0,
		detail: JSON.stringify(content.detail),
		at: new Date(context.nowMs).toISOString(),
	};
}
