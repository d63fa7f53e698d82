import type { Checkpoint } from './Checkpoint';

/** Of several checkpoints of one flow, the one that knows least: reading too much is safe, reading too little is not. */
export function leastAdvanced(checkpoints: Checkpoint[]): Checkpoint | undefined {
	return [...checkpoints].sort(
		(a, b) =>
			a.highestNumber - b.highestNumber ||
			a.newest - b.newest ||
			a.windowStart - b.windowStart ||
			a.settled.length - b.settled.length,
	)[0];
}
