import type { Address, Customer } from '../../model/Order';
import { withoutAbsent } from '../../model/withoutAbsent';
import type { CustomerFields } from '../../sync/orders/OrderTarget';
import { joinStreetLine } from '../../mapping/joinStreetLine';
import type { Received, Relation } from '../soap/mplusTypes.generated';

/** The fields of a relation that a customer maps to; all of them plain texts. */
export const RELATION_FIELDS = [
	'extRelationId',
	'name',
	'address',
	'zipcode',
	'city',
	'country',
	'deliveryAddress',
	'deliveryZipcode',
	'deliveryCity',
	'deliveryCountry',
	'contact',
	'telephone',
	'mobile',
	'email',
	'vatNumber',
	'commerceNumber',
	'companyName',
] as const satisfies ReadonlyArray<keyof Relation>;

/** A neutral customer as a relation: a company with the person as its contact, or a person (Mplus API, dossier 8). */
export function toRelationFields(customer: Customer, externalId: string | undefined): CustomerFields {
	const { address, deliveryAddress } = customer;
	const isCompany = customer.kind === 'company' && customer.company !== undefined;
	const fields = {
		extRelationId: externalId,
		name: isCompany ? customer.company : (customer.name ?? customer.email),
		companyName: isCompany ? customer.company : undefined,
		contact: isCompany ? customer.name : undefined,
		address: streetLine(address),
		zipcode: address?.postcode,
		city: address?.city,
		country: address?.country,
		deliveryAddress: streetLine(deliveryAddress),
		deliveryZipcode: deliveryAddress?.postcode,
		deliveryCity: deliveryAddress?.city,
		deliveryCountry: deliveryAddress?.country,
		telephone: customer.phone,
		mobile: customer.mobile,
		email: customer.email,
		vatNumber: customer.vatNumber,
		commerceNumber: customer.chamberOfCommerceNumber,
	};
	return withoutAbsent(fields) as CustomerFields;
}

/** The same fields of a relation as the till gives it. */
export function fieldsOfRelation(relation: Received<Relation>): CustomerFields {
	return Object.fromEntries(
		RELATION_FIELDS.flatMap((field) => {
			const value = relation[field];
			return typeof value === 'string' && value !== '' ? [[field, value]] : [];
		}),
	);
}

/** Street, number and suffix in one line, as MplusKASSA keeps them. */
export function streetLine(address: Address | undefined): string | undefined {
	return (address && joinStreetLine(address)) || undefined;
}
