import type { DateCheckpoint } from './DateCheckpoint';

const SHRINKING = 0.9;

/**
 * As many settled states as fit, the latest of them: those before are the first that the position passes. One that is left out is
 * read again, and nothing is lost by it.
 */
export function fitDates(checkpoint: DateCheckpoint, fits: (candidate: DateCheckpoint) => boolean): DateCheckpoint {
	if (fits(checkpoint)) return checkpoint;
	const latest = [...checkpoint.settled].sort((a, b) => b.at - a.at);
	for (let kept = latest.length; kept > 0; ) {
		kept = Math.floor(kept * SHRINKING);
		const candidate = { ...checkpoint, settled: latest.slice(0, kept) };
		if (fits(candidate)) return candidate;
	}
	return { ...checkpoint, settled: [] };
}
