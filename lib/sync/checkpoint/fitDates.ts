import type { DateCheckpoint } from './DateCheckpoint';

const SHRINKING = 0.9;

/**
 * A busy shop's overlap shrinks until the states inside it fit: the earliest are left out, and the position moves to the last of those.
 * That passes nothing unread, since all that was seen before a settled state is done or named in `failed`.
 */
export function fitDates(checkpoint: DateCheckpoint, fits: (candidate: DateCheckpoint) => boolean): DateCheckpoint {
	const settled = [...checkpoint.settled].sort((a, b) => a.at - b.at || a.id - b.id);
	let candidate = checkpoint;
	for (let kept = settled.length; kept > 0 && !fits(candidate); ) {
		kept = Math.floor(kept * SHRINKING);
		const last = settled[settled.length - kept - 1];
		if (last) candidate = { ...checkpoint, doneAt: last.at, doneId: last.id, settled: settled.slice(settled.length - kept) };
	}
	return candidate;
}
