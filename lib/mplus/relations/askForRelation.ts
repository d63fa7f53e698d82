import type { MplusClient } from '../MplusClient';
import { canBeKey } from '../orders/canBeKey';
import type { Relation } from '../soap/mplusTypes.generated';
import { hasService } from '../tillService';
import type { ReceivedRelation } from './readRelation';

/** The release that brought findRelationV2 with exactMatch (Mplus API, dossier 16). */
const SINCE_V2 = 59;

/**
 * The one relation that the till finds first for a template, if any. It may be another than the one that is meant: an old
 * till searches for parts of words, and any till gives but one of several.
 */
export async function askForRelation(client: MplusClient, template: Relation, exactMatch: boolean): Promise<ReceivedRelation | undefined> {
	const texts = Object.values(template).filter((value) => typeof value === 'string');
	if (!texts.every(canBeKey)) return undefined;
	const isNew = await hasService(client, SINCE_V2);
	const { relation } = isNew ? await client.read('findRelationV2', { request: { relation: template, exactMatch } }) : await client.read('findRelation', { relation: template });
	return relation?.relationNumber ? { ...relation, relationNumber: relation.relationNumber } : undefined;
}
