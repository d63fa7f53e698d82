import type { MplusClient } from '../MplusClient';
import type { Received, Relation } from '../soap/mplusTypes.generated';

export type ReceivedRelation = Received<Relation> & { relationNumber: number };

/** A relation by its number; undefined where the till has none. A till may answer NOT-FOUND with an empty relation (Mplus API, dossier 8). */
export async function readRelation(client: MplusClient, relationNumber: number): Promise<ReceivedRelation | undefined> {
	const { relation } = await client.read('getRelation', { relationNumber });
	return relation?.relationNumber === relationNumber ? { ...relation, relationNumber } : undefined;
}
