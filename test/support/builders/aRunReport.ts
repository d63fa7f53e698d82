import { encodeCheckpoint } from '../../../lib/sync/checkpoint/encodeCheckpoint';
import type { RunReport } from '../../../lib/sync/RunReport';
import { aCheckpoint } from './aCheckpoint';

/** Get Changed's word on a run that read order 501. */
export function aRunReport(over: Partial<RunReport> = {}): RunReport {
	return {
		flow: 'orders',
		kind: 'order',
		source: 'ccv:90210',
		start: 'checkpoint',
		startedAt: '2026-03-02T09:00:00.000Z',
		previousCheckpoint: null,
		checkpoint: encodeCheckpoint(aCheckpoint({ settled: [501] })),
		ids: ['501'],
		attempts: {},
		endReached: true,
		waiting: 0,
		waitedTooLong: [],
		openDeadLetters: [],
		day: null,
		...over,
	};
}
