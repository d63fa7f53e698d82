import { PosError } from '../../http/PosError';
import type { MplusClient } from '../MplusClient';
import type { Relation } from '../soap/mplusTypes.generated';
import { askForRelation } from './askForRelation';
import { chooseRelation } from './chooseRelation';
import { readRelation, type ReceivedRelation } from './readRelation';
import { hasIndex, relationsWithKey } from './relationIndex';
import { hasKey, KEY_FIELD, nameOfKey, type RelationKey } from './RelationKey';

/**
 * The relation that a key means; compared exactly, whatever the till's search takes for a hit. `proveOnly`: all relations
 * are read where there is a hit, to be sure that it is the only one. Throws where several are meant.
 */
export async function findRelation(client: MplusClient, key: RelationKey, proveOnly: boolean): Promise<ReceivedRelation | undefined> {
	if (key.by === 'number') return await readRelation(client, numberOf(key));
	if (!hasIndex(client)) {
		const hit = await askForRelation(client, { [KEY_FIELD[key.by]]: key.value } as Relation, true);
		if (!hit) return undefined;
		// Another one may stand behind a hit that does not fit, or that is not active.
		if (!proveOnly && hasKey(key, hit) && hit.active !== false) return hit;
	}
	const chosen = chooseRelation(key, await relationsWithKey(client, key));
	return chosen && (await readRelation(client, chosen.relationNumber));
}

/** As `findRelation`, for a relation that must be there. */
export async function demandRelation(client: MplusClient, key: RelationKey, proveOnly: boolean): Promise<ReceivedRelation> {
	const relation = await findRelation(client, key, proveOnly);
	if (relation) return relation;
	// An e-mail address does not belong into an error.
	const which = key.by === 'email' ? `with this ${nameOfKey(key)}` : `with ${nameOfKey(key)} ${key.value}`;
	throw new PosError('not-found', `MplusKASSA has no relation ${which}`, { hint: 'It is compared whole; to search for a part use Customer, Find' });
}

function numberOf({ value }: RelationKey): number {
	const number = Number(value);
	if (Number.isSafeInteger(number) && number > 0) return number;
	throw new PosError('invalid-setting', 'The number of a relation must be a whole number above 0', { hint: 'Choose Customer from the list, or enter its number' });
}
