import { z } from 'zod';

import { given } from '../../mapping/given';
import type { Preset } from '../../mapping/mapRecord';
import type { Mapping, PresetSettings } from '../../mapping/PresetSettings';
import { recordPreset } from '../../mapping/recordPreset';
import type { CustomerRecordItem } from '../../model/CustomerRecordItem';
import { withoutAbsent } from '../../model/withoutAbsent';
import { customFieldList, readFeatures } from './features';
import { readAddress } from './readAddress';
import { readNames } from './readNames';
import { originOf, tillSource } from './tillSource';

const text = z.string().nullish();

const mplusRelation = z.object({
	relationNumber: z.number().int().positive(),
	extRelationId: text,
	active: z.boolean().nullish(),
	...{ name: text, companyName: text, contact: text },
	...{ address: text, zipcode: text, city: text, country: text },
	...{ deliveryAddress: text, deliveryZipcode: text, deliveryCity: text, deliveryCountry: text },
	...{ telephone: text, mobile: text, email: text, website: text, vatNumber: text, commerceNumber: text, extraText: text },
	birthDate: z.string().date().nullish(),
	customFieldList,
});

type MplusRelation = z.infer<typeof mplusRelation>;

const identity = z.object({ relationNumber: z.number() });

/** "MplusKASSA Customer": relations of the till, in the item form, to neutral customers. */
export function mplusCustomerPreset(settings: PresetSettings): Preset<CustomerRecordItem> {
	return recordPreset({ schema: mplusRelation, invalid: 'invalid-customer', sourceOf, toNeutral }, settings);
}

function sourceOf(record: unknown) {
	const parsed = identity.safeParse(record);
	return parsed.success ? tillSource(String(parsed.data.relationNumber)) : tillSource('unknown', 'without a number');
}

function toNeutral(relation: MplusRelation, mapping: Mapping): CustomerRecordItem {
	const delivery = {
		address: relation.deliveryAddress,
		zipcode: relation.deliveryZipcode,
		city: relation.deliveryCity,
		country: relation.deliveryCountry,
	};
	const { address, zipcode, city, country } = relation;
	return withoutAbsent({
		source: sourceOf(relation),
		...originOf(relation.extRelationId),
		...namesOf(relation),
		email: given(relation.email),
		phone: given(relation.telephone),
		mobile: given(relation.mobile),
		website: given(relation.website),
		birthDate: relation.birthDate ?? undefined,
		vatNumber: given(relation.vatNumber),
		chamberOfCommerceNumber: given(relation.commerceNumber),
		address: readAddress({ address, zipcode, city, country }, 'country', mapping),
		deliveryAddress: readAddress(delivery, 'deliveryCountry', mapping),
		note: given(relation.extraText),
		active: relation.active ?? undefined,
		features: readFeatures(relation.customFieldList),
	});
}

function namesOf(relation: MplusRelation): Pick<CustomerRecordItem, 'kind' | 'name' | 'company' | 'label'> {
	const { name, companyName, contact, email, vatNumber, commerceNumber } = relation;
	return readNames({ name: given(name), companyName: given(companyName), contact: given(contact), email: given(email), vatNumber: given(vatNumber), commerceNumber: given(commerceNumber) });
}
