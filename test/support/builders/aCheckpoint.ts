import type { Checkpoint } from '../../../lib/sync/checkpoint/Checkpoint';

/** A checkpoint of the flow `orders` at 2 March 2026, nothing waiting. */
export function aCheckpoint(over: Partial<Checkpoint> = {}): Checkpoint {
	return {
		kind: 'order',
		flow: 'orders',
		source: 'ccv:90210',
		target: undefined,
		windowStart: Date.parse('2026-03-01T09:00:00Z'),
		newest: Date.parse('2026-03-02T09:00:00Z'),
		highestNumber: 1001,
		floorNumber: 0,
		floorUntil: 0,
		settled: [],
		waiting: [],
		waitingFrom: 0,
		failed: [],
		...over,
	};
}
