import { comparableEmail } from '../../model/comparableEmail';
import type { CustomField, Received, Relation } from '../soap/mplusTypes.generated';
import { isRecord } from './isRecord';
import { sameValue } from './sameValue';

type Contact = Received<Relation>;

/** Kept by the till itself. */
const NOT_WRITTEN = new Set(['relationNumber', 'syncMarker', 'createTimestamp', 'changeTimestamp']);

/**
 * What has to be sent so that a relation becomes as wanted: only what differs. A field that is not wanted stays; null
 * clears. Lists of custom fields and contacts are completed with those the till has, so that none gets lost.
 */
export function changesOf(known: Received<Relation>, wanted: Relation): Relation {
	const complete = completed(known, wanted);
	const fields = Object.entries(complete).filter(([name, value]) => value !== undefined && !NOT_WRITTEN.has(name));
	return Object.fromEntries(fields.filter(([name, value]) => !sameValue(value, known[name as keyof Relation]))) as Relation;
}

function completed(known: Received<Relation>, wanted: Relation): Relation {
	const { customFieldList, contactList } = wanted;
	// What is no list is left to the encoder, which names it.
	const customFields = isRecord(customFieldList) && Array.isArray(customFieldList.customField) ? mergeFields(known.customFieldList?.customField ?? [], customFieldList.customField) : undefined;
	const contacts = isRecord(contactList) && Array.isArray(contactList.relation) ? mergeContacts(known.contactList?.relation ?? [], contactList.relation) : undefined;
	return {
		...wanted,
		...(customFields && { customFieldList: { customField: customFields } }),
		...(contacts && { contactList: { relation: contacts } }),
	};
}

function mergeFields(known: Array<Received<CustomField>>, wanted: CustomField[]): CustomField[] {
	const kept = known.map((field) => ({ ...field, ...wanted.find(({ fieldName }) => fieldName === field.fieldName) }));
	return [...kept, ...wanted.filter(({ fieldName }) => !known.some((field) => field.fieldName === fieldName))] as CustomField[];
}

function mergeContacts(known: Contact[], wanted: Relation[]): Relation[] {
	const kept = known.map((contact) => {
		const given = wanted.find((one) => isSameContact(one, contact));
		// The same address in other capitals is no change.
		const isSameAddress = given?.email && comparableEmail(given.email) === comparableEmail(contact.email);
		return { ...contact, ...given, ...(isSameAddress && { email: contact.email }) };
	});
	return [...kept, ...wanted.filter((one) => !known.some((contact) => isSameContact(one, contact)))] as Relation[];
}

/** By the first thing that names the wanted contact. */
function isSameContact(wanted: Relation, known: Contact): boolean {
	if (wanted.relationNumber !== undefined) return wanted.relationNumber === known.relationNumber;
	if (wanted.extRelationId) return wanted.extRelationId === known.extRelationId;
	if (wanted.email) return comparableEmail(wanted.email) === comparableEmail(known.email);
	return wanted.name !== undefined && wanted.name === known.name;
}
