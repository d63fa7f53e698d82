import { amsterdamDateTime } from '../amsterdamTime';
import { putRelation } from '../store/putRelation';
import { numberIn, recordIn, textIn, type WireRecord } from '../wire';
import type { MplusWorld } from '../world';

import { dropIgnored } from './dropIgnored';
import type { Operation } from './Operation';

/** Two relations with one e-mail address are two relations: there is no result code against it (API.md 8). */
export const createRelation: Operation = ({ world, input, context }) => {
	const sent = dropIgnored(world, recordIn(input, 'relation') ?? {});
	const refusal = context.refuse ? 'Relation could not be saved' : refuseRelation(sent);
	if (refusal) return failed('CREATE-RELATION-RESULT-FAILED', refusal, { relationNumber: 0 });
	const relationNumber = numberIn(sent, 'relationNumber') || nextRelationNumber(world);
	if (world.relations.has(relationNumber)) {
		const taken = `Relation number ${relationNumber} is already taken`;
		return failed('CREATE-RELATION-RESULT-FAILED-RELATION-NUMBER-ALREADY-TAKEN', taken, { relationNumber: 0 });
	}
	const changeTimestamp = amsterdamDateTime(context.now);
	const { syncMarker } = putRelation(world, { ...sent, relationNumber, createTimestamp: changeTimestamp, changeTimestamp });
	return { result: 'CREATE-RELATION-RESULT-OK', relationNumber, changeTimestamp, syncMarker, errorMessage: '' };
};

/** What is not sent stays as it is (API.md 8, inferred). */
export const updateRelation: Operation = ({ world, input, context }) => {
	const sent = dropIgnored(world, recordIn(input, 'relation') ?? {});
	const known = world.relations.get(numberIn(sent, 'relationNumber') ?? 0);
	const refusal = context.refuse ? 'Relation could not be saved' : refuseRelation(sent);
	if (refusal) return failed('UPDATE-RELATION-RESULT-FAILED', refusal);
	if (!known) return failed('UPDATE-RELATION-RESULT-NOT-FOUND', 'Relation not found');
	const changeTimestamp = amsterdamDateTime(context.now);
	const { syncMarker } = putRelation(world, { ...known, ...sent, relationNumber: known.relationNumber, changeTimestamp });
	return { result: 'UPDATE-RELATION-RESULT-OK', errorMessage: '', changeTimestamp, syncMarker };
};

function failed(result: string, errorMessage: string, fields: WireRecord = {}): WireRecord {
	return { result, errorMessage, ...fields };
}

function refuseRelation(relation: WireRecord): string | undefined {
	const code = textIn(relation, 'relationCode') ?? '';
	return /^[A-Za-z0-9]{0,128}$/.test(code) ? undefined : 'relationCode takes at most 128 letters and digits';
}

function nextRelationNumber(world: MplusWorld): number {
	let number = world.relations.size + 1;
	while (world.relations.has(number)) number += 1;
	return number;
}
