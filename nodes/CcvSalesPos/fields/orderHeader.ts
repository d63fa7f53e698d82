import type { INodeProperties } from 'n8n-workflow';

import { withoutAbsent } from '../../../lib/model/withoutAbsent';
import { strictNumber } from '../../shared/readItemParameters';
import type { RecordItem } from '../../shared/specify';
import { textIn, type Entered } from '../../shared/entered';
import { idIn, idLocator, nameIn, nameLocator } from './idLocator';
import { momentText } from './shopTime';

type Reader = (value: unknown, label: string, zone: string) => unknown;

interface HeaderField {
	property: INodeProperties;
	/** The field of CCV. */
	field: string;
	read: Reader;
}

const flag = (displayName: string, name: string, field: string, description: string): HeaderField => ({
	property: { displayName, name, type: 'boolean', default: true, description: `Whether ${description}` },
	field,
	read: (value) => (value === '' ? undefined : value),
});
const amount = (displayName: string, name: string, field: string, description: string): HeaderField => ({
	property: { displayName, name, type: 'string', default: '', placeholder: 'e.g. 4.95', description },
	field,
	read: strictNumber,
});
const text = (displayName: string, name: string, field: string, further: Partial<INodeProperties> = {}): HeaderField => ({
	property: { displayName, name, type: 'string', default: '', ...further },
	field,
	read: textIn,
});

const DELIVERY_METHOD: INodeProperties = {
	displayName: 'Delivery Method',
	name: 'deliveryMethod',
	type: 'options',
	options: [
		{ name: 'Delivery', value: 'delivery', description: 'The shop brings it' },
		{ name: 'Pickup', value: 'pickup', description: 'The customer fetches it' },
		{ name: 'Shipping', value: 'shipping', description: 'A postal service brings it' },
	],
	default: 'shipping',
};

const HEADER: HeaderField[] = [
	flag('Completed', 'completed', 'is_completed', 'the order is completed. If not, the answer has the links to the basket and checkout where the customer completes it.'),
	text('Currency', 'currency', 'currency', { placeholder: 'e.g. EUR', description: 'ISO code; the shop\'s own where none is given' }),
	{ property: { displayName: 'Delivery Date', name: 'deliveryDate', type: 'dateTime', default: '', description: 'Midnight means the day' }, field: 'deliver_date', read: momentText },
	{ property: DELIVERY_METHOD, field: 'deliver_method', read: textIn },
	amount('Extra Costs', 'extraCosts', 'extra_costs', 'For instance for handling; a discount where it is below zero'),
	text('Extra Costs Description', 'extraCostsDescription', 'extra_costs_description', { description: 'Stands on the invoice' }),
	flag('Intra-Community', 'intraCommunity', 'is_intra_community_order', 'it is an intra-Community sale: all rows bear 0 % VAT'),
	{ property: nameLocator('Language', 'orderLanguage', 'searchLanguages', 'In which the customer ordered', 'e.g. nl'), field: 'orderedinlng', read: nameIn },
	text('Note', 'note', 'note', { typeOptions: { rows: 3 }, description: 'Goes into the email of Notify Customer. For a note of the shop use Add Note.' }),
	flag('Notify Customer', 'notify', 'mail', 'CCV emails the customer that the status changed, with the note and the track and trace code. Each run that asks for it sends one.'),
	flag('Paid', 'paid', 'paid', 'the order is paid'),
	amount('Payment Costs', 'paymentCosts', 'paymethod_costs', 'What the way of paying costs the customer'),
	flag('Platform Sale', 'platformSale', 'is_platform_sale', 'it was sold over a platform that pays the VAT: all rows bear 0 %'),
	flag('Prices Include VAT', 'pricesIncludeVat', 'order_row_taxes_included', 'the prices of the rows include VAT'),
	text('Reference', 'reference', 'reservationnumber', { description: 'CCV\'s reservation number; it may stand on the invoice' }),
	amount('Shipping Costs', 'shippingCosts', 'total_shipping', 'Of a new order CCV works them out where none are given; 0 means none'),
	flag('Shipping Bears VAT', 'shippingBearsVat', 'shipping_taxes_included', 'the shipping costs count for the total VAT'),
	{ property: idLocator('Status', 'status', 'searchOrderStatuses', 'The status of the order'), field: 'status', read: idIn },
	{ property: { displayName: 'Take-Out Slot ID', name: 'takeOutSlot', type: 'string', default: '', description: 'For delivery and pickup' }, field: 'takeoutslot', read: idIn },
	text('Track and Trace Carrier', 'trackAndTraceCarrier', 'track_and_trace_carrier', { placeholder: 'e.g. PostNL' }),
	text('Track and Trace Code', 'trackAndTraceCode', 'track_and_trace_code', { placeholder: 'e.g. 3STEST0123456' }),
	flag('VAT Shown', 'vatShown', 'taxes_included', 'VAT is worked out in the total. If not, CCV hides all of it.'),
];

const byLabel = (one: INodeProperties, other: INodeProperties) => one.displayName.localeCompare(other.displayName, 'en');

/** A collection of the fields of an order, all but those named. */
export function orderHeaderField(displayName: string, name: string, without: string[]): INodeProperties {
	const options = HEADER.map(({ property }) => property).filter((property) => !without.includes(property.name));
	return { displayName, name, type: 'collection', placeholder: 'Add Field', default: {}, options: options.sort(byLabel) };
}

/** Such a collection in the form of an item. Where an order is changed, null clears; what is left empty stays. */
export function readOrderHeader(entered: Entered, zone: string, nullClears = false): RecordItem {
	const given = HEADER.map(({ property, field, read }) => {
		const value = entered[property.name];
		return [field, nullClears && value === null ? null : read(value === null ? undefined : value, property.displayName, zone)];
	});
	return withoutAbsent(Object.fromEntries(given) as RecordItem);
}
