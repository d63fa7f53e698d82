import type { NotCarried } from '../../mapping/NotCarried';

const OWN_ID = 'CCV gives its own';
const MARKED = 'CCV gives its own; the reservation number keeps this one, and comes back as origin';
const TILL_ONLY = "MplusKASSA's own number, for which CCV has no field";
const ONE_NAME = "The billing address of CCV bears the customer's own";
const NO_CONTACT = 'An address of CCV names one person';
const ONE_LINE = 'CCV has street, number and suffix each by itself: they are carried, how the source joins them is not';
const PLACE = 'CCV keeps it of the whole product: carried where all variants have the same';

/** What a neutral record loses when it goes into CCV and is read back, and why. Everything else comes back as it was. */
export const NOT_CARRIED: Record<'order' | 'customer' | 'product' | 'stockLevel', NotCarried[]> = {
	order: [
		{ field: 'source.system', why: MARKED },
		{ field: 'source.shop', why: MARKED },
		{ field: 'source.id', why: MARKED },
		{ field: 'source.number', why: 'CCV gives its own; the reference keeps this one, unless the order has another reference' },
		{ field: 'externalId', why: 'CCV has one field for an id from elsewhere, and that says where the order came from' },
		{ field: 'createdAt', why: 'CCV puts in the moment at which it gets the order, and takes no other' },
		{ field: 'financialDate', why: 'CCV has no field for it' },
		{ field: 'branch', why: 'An order of CCV has no branch: it is of the shop' },
		{ field: 'status', why: 'The number of a status of CCV is carried; the words of another system are mapped by hand' },
		{ field: 'payment.method', why: 'CCV takes no payment method in an order that is sent to it' },
		{ field: 'payment.amount', why: 'CCV knows whether an order is paid, and that as a whole' },
		{ field: 'note', why: 'CCV takes none in a new order: the operation Add Note writes it' },
		{ field: 'totals.vat', why: 'CCV takes no totals: it computes VAT from the rows, once for each percentage. Where the source rounds it so, it is the same' },
		{ field: 'totals.excl', why: 'Of an order including VAT it follows from the VAT, which CCV computes; excluding VAT it is carried' },
		{ field: 'delivery.method', why: 'Carried where it is one of CCV: shipping, delivery or pickup' },
		{ field: 'customer.id', why: "The account has its own number in CCV, which another system does not know" },
		{ field: 'customer.kind', why: 'CCV has no field for it but the name of a company: without one, it is a person' },
		{ field: 'customer.label', why: 'CCV lists a customer under its name' },
		{ field: 'customer.address.name', why: ONE_NAME },
		{ field: 'customer.address.company', why: ONE_NAME },
		{ field: 'customer.address.contact', why: NO_CONTACT },
		{ field: 'customer.address.line', why: ONE_LINE },
		{ field: 'customer.deliveryAddress', why: 'An order of CCV has one address for delivery, the one of delivery.address' },
		{ field: 'delivery.address.contact', why: NO_CONTACT },
		{ field: 'delivery.address.line', why: ONE_LINE },
		{ field: 'lines.id', why: OWN_ID },
		{ field: 'lines.kind', why: 'A row without a product of CCV is free; shipping and payment costs are carried where they have a field of the order' },
		{ field: 'lines.articleNumber', why: TILL_ONLY },
		{ field: 'lines.vatCode', why: TILL_ONLY },
		{ field: 'lines.ean', why: 'A row without a product of CCV has a product number only, which is the SKU' },
		{ field: 'lines.discount', why: 'What is taken off a line is a row by itself, so that the total is the same to the cent' },
		{ field: 'lines.discountPercentage', why: 'What is taken off a line is a row by itself, so that the total is the same to the cent' },
		{ field: 'lines.options', why: 'A row without a product of CCV has no attributes: its memo says them' },
	],
	customer: [
		{ field: 'source.system', why: OWN_ID },
		{ field: 'source.shop', why: OWN_ID },
		{ field: 'source.id', why: 'CCV gives its own and has no field for another: the e-mail address, which is unique, ties the two together' },
		{ field: 'source.number', why: "From then on it is called by CCV's number; the e-mail address is carried" },
		{ field: 'origin', why: 'CCV has no field for it: its customers are known by their e-mail address' },
		{ field: 'externalId', why: 'CCV has no field for it: its customers are known by their e-mail address' },
		{ field: 'label', why: 'CCV lists a customer under its name' },
		{ field: 'note', why: 'CCV has no field for it' },
		{ field: 'features', why: 'CCV has no fields of the shop in a customer' },
		{ field: 'address.name', why: ONE_NAME },
		{ field: 'address.company', why: ONE_NAME },
		{ field: 'address.contact', why: NO_CONTACT },
		{ field: 'address.line', why: ONE_LINE },
		{ field: 'deliveryAddress.contact', why: NO_CONTACT },
		{ field: 'deliveryAddress.line', why: ONE_LINE },
	],
	product: [
		{ field: 'source.system', why: OWN_ID },
		{ field: 'source.shop', why: OWN_ID },
		{ field: 'source.id', why: 'CCV gives its own and has no field for another: the SKU ties the two together' },
		{ field: 'source.number', why: 'From then on it is called by its number in CCV, which is the SKU; of a product with variants, their SKUs are carried' },
		{ field: 'origin', why: 'CCV has no field for it: its products are known by their SKU' },
		{ field: 'categories', why: 'CCV puts a product into categories by calls of their own: the operation Assign of categories' },
		...sold('priceExcl', 'CCV has one price, in the sense of the shop: the other, which is priceIncl where its prices exclude VAT, follows from the VAT'),
		...sold('articleNumber', TILL_ONLY),
		...sold('vatCode', TILL_ONLY),
		...sold('turnoverGroup', TILL_ONLY),
		...sold('externalId', 'CCV has no field for it: its products are known by their SKU'),
		...sold('label', 'CCV has one name of a product'),
		...sold('online', 'CCV has one flag, which is active'),
		...sold('discontinued', 'CCV has no field for it'),
		...sold('features', 'CCV keeps properties apart from the product, in records of their own'),
		{ field: 'variants.id', why: OWN_ID },
		{ field: 'variants.purchasePrice', why: PLACE },
		{ field: 'variants.brand', why: PLACE },
		{ field: 'variants.unit', why: PLACE },
	],
	stockLevel: [
		{ field: 'source.system', why: OWN_ID },
		{ field: 'source.shop', why: OWN_ID },
		{ field: 'source.id', why: OWN_ID },
		{ field: 'source.number', why: 'From then on it is called by its SKU' },
		{ field: 'articleNumber', why: TILL_ONLY },
		{ field: 'branch', why: 'CCV keeps one figure for each product or variant, and knows no branches' },
		{ field: 'reserved', why: 'CCV keeps one figure: what can be sold' },
		{ field: 'incoming', why: 'CCV keeps one figure: what can be sold' },
	],
};

function sold(field: string, why: string): NotCarried[] {
	return [{ field, why }, { field: `variants.${field}`, why }];
}
