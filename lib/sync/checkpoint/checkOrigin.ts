import { PosError } from '../../http/PosError';
import type { AnyCheckpoint } from './MarkerCheckpoint';

const NAMES = { kind: 'kind of record', flow: 'flow', source: 'source', target: 'target' } as const;

/**
 * Refuses a checkpoint that belongs to another flow, kind of record, source or target: a template copied for another
 * shop without a new flow would otherwise skip that shop's orders.
 */
export function checkOrigin(checkpoint: AnyCheckpoint, expected: Partial<Pick<AnyCheckpoint, 'kind' | 'flow' | 'source' | 'target'>>): void {
	for (const key of ['kind', 'flow', 'source', 'target'] as const) {
		const [is, wanted] = [checkpoint[key], expected[key]];
		if (is === undefined || wanted === undefined || is === wanted) continue;
		throw new PosError('checkpoint-refused', `The checkpoint of flow ${checkpoint.flow} belongs to another ${NAMES[key]}: ${is}, not ${wanted}`, {
			hint: 'Give this workflow a flow of its own: change the field flow in Settings',
		});
	}
}
