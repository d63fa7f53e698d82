import { cleared } from '../../mapping/cleared';
import type { Preset } from '../../mapping/mapRecord';
import { neutralPreset } from '../../mapping/neutralPreset';
import type { Mapping, PresetSettings } from '../../mapping/PresetSettings';
import { wholeNumber } from '../../mapping/wholeNumber';
import { customerRecordItem, type CustomerRecordItem } from '../../model/CustomerRecordItem';
import { withoutAbsent } from '../../model/withoutAbsent';
import { externalCustomerId } from '../../sync/orders/externalId';
import { writeFeatures } from './features';
import { TILL } from './tillSource';
import { writeAddress } from './writeAddress';

type Item = Record<string, unknown>;

/** "Neutral Customer to MplusKASSA": the item form of a relation, with the external id that POS Order Sync gives the same customer. */
export function toMplusCustomerPreset(settings: PresetSettings): Preset<Item> {
	return neutralPreset({ schema: customerRecordItem, invalid: 'invalid-customer', toItem }, settings);
}

function toItem(customer: CustomerRecordItem, mapping: Mapping): Item | undefined {
	const { source, address, deliveryAddress } = customer;
	const names = namesOf(customer, mapping);
	if (!names) return undefined;
	const place = writeAddress(address, 'address', mapping);
	const delivery = writeAddress(deliveryAddress, 'deliveryAddress', mapping);
	return withoutAbsent({
		...identityOf(customer),
		active: customer.active,
		...names,
		...{ address: place.address, zipcode: place.zipcode, city: place.city, country: place.country },
		...{ deliveryAddress: delivery.address, deliveryZipcode: delivery.zipcode, deliveryCity: delivery.city, deliveryCountry: delivery.country },
		telephone: cleared(customer.phone),
		mobile: cleared(customer.mobile),
		email: cleared(customer.email),
		website: cleared(customer.website),
		// The till has no empty date to clear one with: null leaves it as it is.
		birthDate: customer.birthDate ?? undefined,
		vatNumber: cleared(customer.vatNumber),
		commerceNumber: cleared(customer.chamberOfCommerceNumber),
		extraText: cleared(customer.note),
		customFieldList: writeFeatures(customer.features),
		...(source.system === TILL && { relationNumber: wholeNumber(source.id) ?? mapping.hold({ reason: 'invalid-customer', field: 'source.id', message: `${source.id} is no relation number` }) }),
	});
}

function identityOf({ source, origin, externalId }: CustomerRecordItem): Item {
	return { extRelationId: source.system === TILL ? (origin ?? externalId) : externalCustomerId(source, source.id) };
}

/** A company with the person as its contact, or a person, listed under the e-mail address where there is no name: as POS Order Sync writes them. */
function namesOf({ kind, name, company, label, email }: CustomerRecordItem, { hold }: Mapping): Item | undefined {
	if (kind === 'person') {
		if (company) return hold({ reason: 'invalid-customer', field: 'kind', message: 'is person, and a company is named', hint: 'Set kind to company, or leave the company out' });
		return { name: cleared(name ?? email ?? name) };
	}
	if (!company) return hold({ reason: 'invalid-customer', field: 'company', message: 'is missing: a company needs its name' });
	// A person under whom the company is listed is named already.
	return { name: label ?? company, companyName: company, contact: name && name === label ? undefined : cleared(name) };
}
