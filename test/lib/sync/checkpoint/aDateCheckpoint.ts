import type { DateCheckpoint } from '../../../../lib/sync/checkpoint/DateCheckpoint';

/** A checkpoint of the flow `products` at 2 March 2026, nothing settled behind it and nothing failed. */
export function aDateCheckpoint(over: Partial<DateCheckpoint> = {}): DateCheckpoint {
	return { kind: 'product', flow: 'products', source: 'ccv:90210', target: undefined, doneAt: Date.parse('2026-03-02T09:00:00Z') / 1000, doneId: 0, settled: [], failed: [], ...over };
}
