import type { Checkpoint } from '../checkpoint/Checkpoint';
import { checkpointText, MAX_CHECKPOINT_LENGTH } from '../checkpoint/encodeCheckpoint';
import type { RecordHead } from './Readings';

const LEAST_OVERLAP_MS = 3_600_000;

/**
 * Shrinks the overlap of a busy shop until the ids inside it fit, never below an hour and never past a record that is
 * still to be read. Where that is not enough the checkpoint comes back as it was, and is refused when it is encoded.
 */
export function fitWindow(checkpoint: Checkpoint, seen: Map<number, RecordHead>, unread: RecordHead[]): Checkpoint {
	if (fits(checkpoint)) return checkpoint;
	const createdAt = (id: number) => seen.get(id)?.createdAt ?? Infinity;
	const latestStart = Math.min(checkpoint.newest - LEAST_OVERLAP_MS, ...unread.map((head) => head.createdAt));
	const starts = [...new Set(checkpoint.settled.map(createdAt))].map((at) => at + 1).filter((start) => start <= latestStart).sort((a, b) => a - b);
	const shrunk = (start: number): Checkpoint => ({
		...checkpoint,
		windowStart: start,
		settled: checkpoint.settled.filter((id) => createdAt(id) >= start),
	});
	let [low, high] = [0, starts.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (fits(shrunk(starts[middle] ?? 0))) high = middle;
		else low = middle + 1;
	}
	const start = starts[low];
	return start === undefined ? checkpoint : shrunk(start);
}

function fits(checkpoint: Checkpoint): boolean {
	// The target's name is added later; a hundred characters are kept for it.
	return checkpointText(checkpoint).length <= MAX_CHECKPOINT_LENGTH - 100;
}
