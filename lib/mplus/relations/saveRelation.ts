import { PosError } from '../../http/PosError';
import { comparableEmail } from '../../model/comparableEmail';
import type { MplusClient } from '../MplusClient';
import type { Relation } from '../soap/mplusTypes.generated';
import { createRelation } from './createRelation';
import { findRelation } from './findRelation';
import { oneAtATime } from './oneAtATime';
import type { ReceivedRelation } from './readRelation';
import { KEY_FIELD, nameOfKey, type RelationKey } from './RelationKey';
import { updateRelation } from './updateRelation';
import type { WrittenRelation } from './WrittenRelation';

export type MatchedBy = 'number' | 'externalId' | 'email';

/**
 * Creates a relation, or updates the one that bears the same key. Never chooses between several, nor one that is not active.
 * The till has no key for a creation, so runs of one process with the same key wait for each other.
 */
export async function saveRelation(client: MplusClient, by: MatchedBy, wanted: Relation, proveOnly: boolean): Promise<WrittenRelation> {
	const key = keyOf(by, wanted);
	const name = [client.installation, by, by === 'email' ? comparableEmail(key.value) : key.value].join('|');
	return await oneAtATime(name, client.port, async () => await save(client, key, wanted, proveOnly));
}

async function save(client: MplusClient, key: RelationKey & { by: MatchedBy }, wanted: Relation, proveOnly: boolean): Promise<WrittenRelation> {
	const known = await findRelation(client, key, proveOnly);
	if (!known) return await createRelation(client, wanted);
	const trouble = troubleOf(key, known, wanted);
	if (trouble) throw trouble;
	// The same address in other capitals is no change.
	const isSameAddress = key.by === 'email' && comparableEmail(known.email) === comparableEmail(wanted.email);
	return await updateRelation(client, known, isSameAddress ? { ...wanted, email: undefined } : wanted);
}

function keyOf(by: MatchedBy, wanted: Relation): RelationKey & { by: MatchedBy } {
	const value = String(wanted[KEY_FIELD[by]] ?? '').trim();
	if (value !== '') return { by, value };
	throw new PosError('invalid-setting', `The customer has no ${nameOfKey({ by })} to be matched by`, {
		hint: 'Fill it in, choose another field under Match By, or use Create',
	});
}

function troubleOf(key: RelationKey, known: ReceivedRelation, wanted: Relation): PosError | undefined {
	const what = `Relation ${known.relationNumber}`;
	if (wanted.relationNumber !== undefined && wanted.relationNumber !== known.relationNumber) {
		return new PosError('refused', `${what} has this ${nameOfKey(key)}, not relation ${wanted.relationNumber}`, { hint: 'Leave the number out, or match by number' });
	}
	if (key.by !== 'number' && known.active === false && wanted.active !== true) {
		return new PosError('refused', `${what} has this ${nameOfKey(key)}, but is not active`, { hint: 'Activate it (Active on), or name another relation by its number' });
	}
	if (key.by === 'email' && wanted.extRelationId && known.extRelationId && wanted.extRelationId !== known.extRelationId) {
		return new PosError('refused', `${what} has this ${nameOfKey(key)}, but belongs to another external ID`, { hint: 'Match by external ID, or leave External ID out' });
	}
	return undefined;
}
