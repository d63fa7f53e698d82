import type { RunCounts } from './countRun';

/** The figures of both runs side by side, for people. */
export function printTable(first: RunCounts, second: RunCounts, faults: string[], elapsedMs: number): void {
	const reasons = [...new Set([...Object.keys(first.heldByReason), ...Object.keys(second.heldByReason)])].sort();
	const euros = (cents: number) => (cents / 100).toFixed(2);
	const rows: Array<[string, string | number, string | number]> = [
		['', 'first run', 'second run'],
		['orders read', first.read, second.read],
		['created in MplusKASSA', first.created, second.created],
		['skipped (already there)', first.skipped, second.skipped],
		['held', first.held, second.held],
		...reasons.map((reason): [string, number, number] => [`  ${reason}`, first.heldByReason[reason] ?? 0, second.heldByReason[reason] ?? 0]),
		['failed', first.failed, second.failed],
		['created, EUR in CCV', euros(first.sourceTotal), euros(second.sourceTotal)],
		['created, EUR in MplusKASSA', euros(first.targetTotal), euros(second.targetTotal)],
		['calls made', first.calls, second.calls],
		['  of them writes', first.writes, second.writes],
	];
	const lines = rows.map(([name, a, b]) => `${name.padEnd(28)}${String(a).padStart(14)}${String(b).padStart(14)}`);
	const verdict = faults.length === 0 ? 'Every order is in the till once, to the cent.' : `${faults.length} things are off.`;
	process.stdout.write(`\n${lines.join('\n')}\n\n${verdict} (${(elapsedMs / 1000).toFixed(1)} s)\n`);
}
