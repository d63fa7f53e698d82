import { readFileSync, writeFileSync } from 'node:fs';

const MB = 2 ** 20;

/** Begins to watch; what it returns tells by how many MB the process has grown since, at its highest. */
export function watchGrowth(): () => number {
	globalThis.gc?.();
	forgetPeak();
	const baseline = process.memoryUsage().rss;
	return () => (peakBytes() - baseline) / MB;
}

// Linux can forget the highest figure so far; elsewhere all that was before counts too.
function forgetPeak(): void {
	if (process.platform === 'linux') writeFileSync('/proc/self/clear_refs', '5');
}

function peakBytes(): number {
	if (process.platform !== 'linux') return process.resourceUsage().maxRSS * 1024;
	return Number(/VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1024;
}
