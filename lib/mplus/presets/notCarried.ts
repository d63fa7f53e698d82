import type { NotCarried } from '../../mapping/NotCarried';

const RELATION = "Of the relation, not of the till's order, which has no place for it: Neutral Customer to MplusKASSA carries it";
const PERSON_OR_COMPANY = 'The till has one kind of relation: a person with a VAT or commerce number comes back as a company of that name. Any other kind is carried';
const OWN_ID = 'The till gives its own; the external ID keeps this one, and comes back as origin';

/** What a neutral record loses when it goes into the till and is read back, and why. Everything else comes back as it was. */
export const NOT_CARRIED: Record<'order' | 'customer' | 'product' | 'stockLevel', NotCarried[]> = {
	order: [
		{ field: 'source.system', why: OWN_ID },
		{ field: 'source.shop', why: OWN_ID },
		{ field: 'source.id', why: OWN_ID },
		{ field: 'externalId', why: 'The till has one external ID, and that is the one that says where the order came from' },
		{ field: 'status', why: 'Follows from what is delivered, cancelled and completed in the till' },
		{ field: 'paid', why: 'Follows from the payments booked: the operation Pay books them' },
		{ field: 'payment.amount', why: 'Follows from the payments booked: the operation Pay books them' },
		{ field: 'currency', why: 'The till has no currency in an order; another one than EUR is held' },
		{ field: 'note', why: "The till's order has no place for it" },
		{ field: 'customer.id', why: 'The relation has its own number in the till, which another system does not know' },
		{ field: 'customer.kind', why: PERSON_OR_COMPANY },
		{ field: 'customer.email', why: RELATION },
		{ field: 'customer.phone', why: RELATION },
		{ field: 'customer.mobile', why: RELATION },
		{ field: 'customer.chamberOfCommerceNumber', why: RELATION },
		{ field: 'customer.deliveryAddress', why: RELATION },
		{ field: 'lines.id', why: 'The till gives each line its own' },
		{ field: 'lines.kind', why: 'The till knows articles only: shipping is one like any other' },
		{ field: 'lines.ean', why: 'A line of the till names its article by number' },
		{ field: 'lines.options', why: 'A size or colour is an article of its own in the till' },
	],
	customer: [
		{ field: 'source.system', why: OWN_ID },
		{ field: 'source.shop', why: OWN_ID },
		{ field: 'source.id', why: OWN_ID },
		{ field: 'source.number', why: "From then on it is called by the till's number; the external ID keeps its id" },
		{ field: 'externalId', why: 'The till has one external ID, and that is the one that says where the customer came from' },
		{ field: 'kind', why: PERSON_OR_COMPANY },
		{ field: 'address.name', why: 'A relation has one name for all its addresses' },
		{ field: 'address.contact', why: 'A relation has one name for all its addresses' },
		{ field: 'address.company', why: 'A relation has one name for all its addresses' },
		{ field: 'deliveryAddress.name', why: 'A relation has one name for all its addresses' },
		{ field: 'deliveryAddress.contact', why: 'A relation has one name for all its addresses' },
		{ field: 'deliveryAddress.company', why: 'A relation has one name for all its addresses' },
	],
	product: [
		{ field: 'source.system', why: OWN_ID },
		{ field: 'source.shop', why: OWN_ID },
		{ field: 'source.id', why: OWN_ID },
		{ field: 'source.number', why: "From then on it is called by the till's number; the SKU is carried" },
		{ field: 'categories.id', why: "Of the other system: the mapping sets groupNumber, the number of the till's own article group" },
		{ field: 'categories.name', why: "The till's product names its groups by number" },
		{ field: 'variants.id', why: OWN_ID },
	],
	stockLevel: [
		{ field: 'source.system', why: 'The till gives its own' },
		{ field: 'source.shop', why: 'The till gives its own' },
		{ field: 'source.id', why: 'The till gives its own' },
		{ field: 'source.number', why: "From then on it is called by the till's number" },
		{ field: 'reserved', why: 'Follows from the orders in the till' },
		{ field: 'incoming', why: 'Follows from the purchase orders in the till' },
	],
};
