import type { MplusClient } from '../MplusClient';
import type { Relation } from '../soap/mplusTypes.generated';
import { changesOf } from './changesOf';
import { readRelation, type ReceivedRelation } from './readRelation';
import type { WrittenRelation } from './WrittenRelation';

/** A relation after a write that was done. Where it cannot be read that is no failure of the write: it must not be run again. */
export async function readBack(
	client: MplusClient,
	relationNumber: number,
	sent: Relation,
): Promise<Pick<WrittenRelation, 'relation' | 'readBack' | 'notTaken'>> {
	const relation = await tryToRead(client, relationNumber);
	if (!relation) return { relation: { ...sent, relationNumber } as ReceivedRelation, readBack: false, notTaken: [] };
	return { relation, readBack: true, notTaken: Object.keys(changesOf(relation, sent)) };
}

async function tryToRead(client: MplusClient, relationNumber: number): Promise<ReceivedRelation | undefined> {
	try {
		return await readRelation(client, relationNumber);
	} catch {
		return undefined;
	}
}
