import { withoutAbsent } from '../../model/withoutAbsent';
import { isoDayOf, isoMomentOf } from '../items/isoMoment';
import { quantityNumber } from '../items/toItem';
import type { CustomField, Received, Relation } from '../soap/mplusTypes.generated';

type Simple = Record<string, unknown>;

const TEXTS = [
	...(['name', 'companyName', 'contact', 'email', 'telephone', 'mobile', 'website', 'address', 'zipcode', 'city', 'country'] as const),
	...(['deliveryAddress', 'deliveryZipcode', 'deliveryCity', 'deliveryCountry', 'vatNumber', 'commerceNumber', 'relationCode', 'extraText'] as const),
];

/** A relation for people: the fields most asked for, without empty ones. */
export function simplifyRelation(relation: Received<Relation>, zone: string): Simple {
	const { relationNumber, extRelationId, active, companyName, birthDate, points, discountPercentage, priceGroupNumber, syncMarker } = relation;
	return withoutAbsent({
		relationNumber,
		externalRelationId: extRelationId || undefined,
		active: active ?? undefined,
		type: companyName ? 'company' : 'person',
		...Object.fromEntries(TEXTS.map((name) => [name, relation[name] || undefined])),
		birthDate: isoDayOf(birthDate),
		cardNumbers: listOf([relation.cardNumber, ...(relation.cardNumbers ?? [])]),
		categories: listOf([...(relation.categoryIds?.category ?? []), relation.categoryId]),
		points,
		discountPercentage,
		priceGroupNumber,
		contacts: contactsOf(relation),
		customFields: customFieldsOf(relation.customFieldList?.customField, zone),
		syncMarker,
	});
}

/** Without empty entries and repetitions; undefined where nothing is left. */
function listOf<T>(values: Array<T | undefined>): T[] | undefined {
	const given = [...new Set(values.filter((value): value is T => value !== undefined && value !== ''))];
	return given.length === 0 ? undefined : given;
}

function contactsOf({ contactList }: Received<Relation>): Simple[] | undefined {
	const contacts = contactList?.relation ?? [];
	if (contacts.length === 0) return undefined;
	return contacts.map(({ relationNumber, extRelationId, name, email, telephone, mobile }) =>
		withoutAbsent({ relationNumber, externalRelationId: extRelationId || undefined, name: name || undefined, email: email || undefined, telephone: telephone || undefined, mobile: mobile || undefined }),
	);
}

function customFieldsOf(fields: Array<Received<CustomField>> = [], zone: string): Simple | undefined {
	const named = fields.flatMap((field) => (field.fieldName ? [[field.fieldName, valueOf(field, zone)] as const] : []));
	const given = named.filter(([, value]) => value !== undefined);
	return given.length === 0 ? undefined : Object.fromEntries(given);
}

function valueOf({ strValue, intValue, decimalPlaces, boolValue, dateValue, dateTimeValue, multiSelectInt }: Received<CustomField>, zone: string): unknown {
	if (intValue !== undefined) return quantityNumber(intValue, decimalPlaces ?? 0);
	if (multiSelectInt && multiSelectInt.length > 0) return multiSelectInt;
	return boolValue ?? isoDayOf(dateValue) ?? isoMomentOf(dateTimeValue, zone) ?? (strValue || undefined);
}
