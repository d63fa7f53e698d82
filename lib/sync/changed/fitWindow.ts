import type { Checkpoint } from '../checkpoint/Checkpoint';
import { checkpointText, MAX_CHECKPOINT_LENGTH } from '../checkpoint/encodeCheckpoint';
import type { RecordHead } from './Readings';

const LEAST_OVERLAP_MS = 3_600_000;

/** A record that fails moves from the settled ids to the failed ones: so many characters more at most. */
const CHARACTERS_A_FAILURE = 5;
/** Kept for the target's name, which is added later. */
const CHARACTERS_OF_TARGET = 100;

export interface WindowNeeds {
	/** Records that no other list names and that the next run must list again. */
	unread: RecordHead[];
	/** How many records this run takes: each may fail. */
	taken: number;
}

/**
 * Shrinks the overlap of a busy shop until the ids inside it fit, never below an hour and never past a record that is
 * still to be read. Where that is not enough the checkpoint comes back as it was, and is refused when it is encoded.
 */
export function fitWindow(checkpoint: Checkpoint, seen: Map<number, RecordHead>, { unread, taken }: WindowNeeds): Checkpoint {
	const room = MAX_CHECKPOINT_LENGTH - CHARACTERS_OF_TARGET - CHARACTERS_A_FAILURE * taken;
	const fits = (candidate: Checkpoint) => checkpointText(candidate).length <= room;
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
