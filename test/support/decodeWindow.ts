import type { Checkpoint } from '../../lib/sync/checkpoint/Checkpoint';
import { decodeCheckpoint } from '../../lib/sync/checkpoint/decodeCheckpoint';
import { demandWindow } from '../../lib/sync/checkpoint/demandForm';

/** A checkpoint by creation, as the flows of CCV keep it. */
export function decodeWindow(text: string): Checkpoint {
	const checkpoint = decodeCheckpoint(text);
	demandWindow(checkpoint);
	return checkpoint;
}
