import type { MplusClient } from '../MplusClient';
import { canBeKey } from '../orders/canBeKey';
import type { Relation } from '../soap/mplusTypes.generated';
import { hasOperation } from '../tillService';
import type { ReceivedRelation } from './readRelation';


/**
 * The one relation that the till finds first for a template, if any. It may be another than the one that is meant: an old
 * till searches for parts of words, and any till gives but one of several.
 */
export async function askForRelation(client: MplusClient, template: Relation, exactMatch: boolean): Promise<ReceivedRelation | undefined> {
	const texts = Object.values(template).filter((value) => typeof value === 'string');
	if (!texts.every(canBeKey)) return undefined;
	const isNew = await hasOperation(client, 'findRelationV2');
	const { relation } = isNew ? await client.read('findRelationV2', { request: { relation: template, exactMatch } }) : await client.read('findRelation', { relation: template });
	return relation?.relationNumber ? { ...relation, relationNumber: relation.relationNumber } : undefined;
}
