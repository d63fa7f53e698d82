import { demandTotal } from '../../mapping/demandTotal';
import type { Preset } from '../../mapping/mapRecord';
import { neutralPreset } from '../../mapping/neutralPreset';
import type { Mapping, PresetSettings } from '../../mapping/PresetSettings';
import { wholeNumber } from '../../mapping/wholeNumber';
import { fromCents } from '../../model/fromCents';
import { orderItem, type OrderItem } from '../../model/OrderItem';
import { toCents } from '../../model/toCents';
import { withoutAbsent } from '../../model/withoutAbsent';
import { externalOrderId } from '../../sync/orders/externalId';
import { orderNumberFields } from './orderSourceOf';
import { TILL } from './tillSource';
import { writeAddress } from './writeAddress';
import { writeOrderLine } from './writeOrderLine';

type Item = Record<string, unknown>;

/**
 * "Neutral Order to MplusKASSA": the item form of the till's order. An order of another system gets the external id that
 * POS Order Sync gives it, so that no order is made twice, and its number as reference; it still needs the relation's number.
 */
export function toMplusOrderPreset(settings: PresetSettings): Preset<Item> {
	return neutralPreset({ schema: orderItem, invalid: 'invalid-order', toItem }, settings);
}

function toItem(order: OrderItem, mapping: Mapping): Item | undefined {
	const { hold } = mapping;
	const { source, customer, delivery } = order;
	const isOwn = source.system === TILL;
	const exclusive = order.vatMethod === 'exclusive';
	if (order.origin?.startsWith(`${TILL}-`)) return hold({ reason: 'own-order', field: 'origin', message: `says that it was made in the till (${order.origin}): it is not sent home` });
	if (order.currency !== undefined && order.currency.toUpperCase() !== 'EUR') {
		return hold({ reason: 'foreign-currency', field: 'currency', message: `is ${order.currency}, and the till counts in euros` });
	}
	const address = delivery?.address ?? customer?.deliveryAddress;
	const item = withoutAbsent({
		...(isOwn ? ownIdentity(order) : { orderId: '', extOrderId: externalOrderId(source), reference: order.reference ?? source.number }),
		orderType: isOwn ? undefined : 'ORDER-TYPE-SALES-ORDER',
		entryTimestamp: order.createdAt,
		// A time is taken by its day in the shop's zone.
		financialDate: order.financialDate ?? order.createdAt,
		financialBranchNumber: order.branch === undefined ? undefined : (wholeNumber(order.branch) ?? hold({ reason: 'invalid-order', field: 'branch', message: `${order.branch} is no branch number` })),
		relationNumber: isOwn ? wholeNumber(customer?.id) : undefined,
		...customerFields(customer, isOwn, mapping),
		deliveryAddress: address && withoutAbsent(writeAddress(address, 'delivery.address', mapping)),
		deliveryMethod: delivery?.method,
		deliveryDate: delivery?.date,
		paymentMethod: order.payment?.method,
		vatMethod: exclusive ? 'VAT-METHOD-EXCLUSIVE' : 'VAT-METHOD-INCLUSIVE',
		...totalFields(order),
		lineList: { line: order.lines.map((line, index) => writeOrderLine(line, { field: `lines.${index}`, exclusive, isOwn }, mapping)) },
	});
	demandTotal(order, { field: `totals.${exclusive ? 'excl' : 'incl'}`, hint: 'Look at the discounts and costs of this order in the source or in the mapping' }, mapping);
	return item;
}

function ownIdentity({ source, origin, externalId, reference }: OrderItem): Item {
	return { orderId: source.id, extOrderId: origin ?? externalId, ...orderNumberFields(source), reference };
}

function customerFields(customer: OrderItem['customer'], isOwn: boolean, mapping: Mapping): Item {
	if (!customer) return {};
	const { company, name, label } = customer;
	const address = writeAddress(customer.address, 'customer.address', mapping);
	const invoiceAddress = withoutAbsent({
		...address,
		// The till's own is not given a company name that it did without.
		companyName: address.companyName ?? (isOwn && label === undefined ? undefined : company),
		contact: address.contact ?? (company === undefined || name === address.name || name === label ? undefined : name),
	});
	return {
		relationName: label ?? company ?? name,
		relationVatNumber: customer.vatNumber,
		invoiceAddress: Object.keys(invoiceAddress).length > 0 ? invoiceAddress : undefined,
	};
}

function totalFields({ totals: { incl, excl, vat } }: OrderItem): Item {
	const [inclCents, exclCents, vatCents] = [incl, excl, vat].map((amount) => (amount === undefined ? undefined : toCents(amount)));
	const other = (cents: number | undefined, sign: 1 | -1) => (cents === undefined || vatCents === undefined ? undefined : fromCents(cents + sign * vatCents));
	return { totalInclAmount: incl ?? other(exclCents, 1), totalExclAmount: excl ?? other(inclCents, -1) };
}
