import fc from 'fast-check';
import { DateTime } from 'luxon';

import { fromCents } from '../../../../lib/model/fromCents';
import { lineTotalCents } from '../../../../lib/model/lineTotalCents';
import type { OrderItem, OrderLineItem } from '../../../../lib/model/OrderItem';
import { toCents } from '../../../../lib/model/toCents';
import { toQuantity } from '../../../../lib/model/toQuantity';
import { withoutAbsent } from '../../../../lib/model/withoutAbsent';
import { anyAddress, cents, countries, optional, quantities, someText, streetLines } from './anyAddress';
import { ZONE } from './onTheWire';

const seconds = fc.integer({ min: 1_500_000_000, max: 2_000_000_000 });
export const moment = seconds.map((at) => DateTime.fromSeconds(at, { zone: ZONE }).toISO({ suppressMilliseconds: true }) ?? '');
export const day = seconds.map((at) => DateTime.fromSeconds(at, { zone: ZONE }).toISODate() ?? '');
/** The totals of an order whose lines come to so many cents in its own sense. */
function totalsOf(sum: number, vat: number, exclusive: boolean) {
	const vatCents = toCents(vat) ?? 0;
	return { excl: fromCents(exclusive ? sum : sum - vatCents), vat, incl: fromCents(exclusive ? sum + vatCents : sum) };
}

export const vatPercentages = fc.constantFrom(21, 9, 6, 0, 5.5, 25.5);

const grossOf = (price: number, quantity: number) => lineTotalCents(toCents(price) ?? 0, toQuantity(quantity) ?? { units: 0, decimals: 0 });

/** What may be taken off a line: nothing, an amount, or a percentage with its amount. */
const discounts = fc.oneof(fc.constant({}), cents(1, 5_000).map((discount) => ({ amount: discount })), fc.integer({ min: 1, max: 100 }).map((percentage) => ({ percentage })));

function discounted(price: number, quantity: number, off: { amount?: number; percentage?: number }) {
	const gross = grossOf(price, quantity);
	const sign = Math.sign(gross);
	const amount = off.percentage === undefined ? off.amount : fromCents(sign * Math.round((Math.abs(gross) * off.percentage) / 100));
	return amount ? { amount, percentage: off.percentage, net: fromCents(gross - (toCents(amount) ?? 0)) } : undefined;
}

const anyLine = (exclusive: boolean) =>
	fc
		.record({ price: cents(-5000), quantity: quantities, off: discounts, articleNumber: fc.integer({ min: 1, max: 10 ** 12 }), sku: fc.oneof(fc.constantFrom('TIE-RED', '00123', 'é&<'), fc.constant(undefined)), text: optional(someText), vatCode: optional(fc.nat({ max: 9 })), vatPercentage: optional(vatPercentages), ean: optional(fc.constant('8712345678901')) })
		.map(({ price, quantity, off, sku, ...line }) => {
			const taken = discounted(price, quantity, off);
			return withoutAbsent({
				...line,
				kind: 'product' as const,
				// Without a PLU number the SKU is the article number.
				sku: sku ?? String(line.articleNumber),
				quantity,
				...(exclusive ? { unitPriceExcl: price } : { unitPriceIncl: price }),
				discount: taken?.amount,
				discountPercentage: taken?.percentage,
			});
		});

const webLineCents = ({ unitPriceIncl, unitPriceExcl, quantity, discount = 0 }: OrderLineItem) => grossOf(unitPriceIncl ?? unitPriceExcl ?? 0, quantity) - (toCents(discount) ?? 0);

const names = fc.record({ email: fc.constant('jan@example.nl'), phone: optional(fc.constant('0301234567')) });

/** A company's invoice address bears the company's name and the person's, as both systems write it; one with a VAT number is a company to the till. */
const anyCustomer = fc.tuple(fc.boolean(), someText, someText, anyAddress(false), names, optional(fc.constant('NL001234567B01'))).map(([isCompany, name, company, address, rest, vatNumber]) => {
	const who = isCompany ? { kind: 'company' as const, name, company, vatNumber } : { kind: 'person' as const, name };
	return withoutAbsent({ ...who, ...rest, id: '7', address: { name, ...(isCompany && { company }), ...address } });
});

/** A neutral order of the webshop whose lines name articles of the till. */
export const anyWebOrder: fc.Arbitrary<OrderItem> = fc.boolean().chain((exclusive) =>
	fc
		.record({
			id: fc.integer({ min: 1 }).map(String),
			number: fc.constantFrom('1001', '2026-7', 'W/12'),
			createdAt: moment,
			branch: optional(fc.integer({ min: 1, max: 99 }).map(String)),
			paid: fc.boolean(),
			payment: optional(fc.record({ method: fc.constant('IDEAL'), amount: cents() })),
			currency: optional(fc.constant('EUR')),
			customer: optional(anyCustomer),
			lines: fc.array(anyLine(exclusive), { maxLength: 4 }),
			vat: cents(),
			all: fc.boolean(),
			delivery: optional(fc.record({ method: fc.constant('POST'), address: anyAddress(true), date: day }, { requiredKeys: ['address'] })),
			note: optional(someText),
		})
		.map(({ id, number, vat, all, ...order }): OrderItem => withoutAbsent({ source: { system: 'ccv', shop: '90210', id, number }, ...order, totals: saidOf(order.lines, vat, exclusive, all), vatMethod: exclusive ? ('exclusive' as const) : ('inclusive' as const) })),
);

/** All totals, or the one in the order's sense. */
function saidOf(lines: OrderLineItem[], vat: number, exclusive: boolean, all: boolean): OrderItem['totals'] {
	const totals = totalsOf(lines.reduce((sum, line) => sum + webLineCents(line), 0), vat, exclusive);
	return all ? totals : exclusive ? { excl: totals.excl } : { incl: totals.incl };
}

const tillAddress = fc.tuple(fc.record({ name: someText, contact: someText, companyName: someText, address: streetLines, zipcode: fc.constant('1234 AB') }, { requiredKeys: ['address'] }), countries).map(([address, [country, code]]) => ({
	raw: { ...address, country },
	normal: { ...address, country: code },
}));

const tillLine = (exclusive: boolean) =>
	fc
		.record({ lineId: fc.uuid(), articleNumber: fc.integer({ min: 1, max: 10 ** 12 }), pluNumber: optional(fc.constantFrom('TIE-RED', '00123')), text: optional(someText), quantity: quantities, price: cents(-5000), off: discounts, vatCode: optional(fc.nat({ max: 9 })), vatPercentage: optional(fc.constantFrom(21, 9, 0, 550)) })
		.map(({ quantity, price, off, vatCode, vatPercentage, ...line }) => {
			const taken = discounted(price, quantity, off);
			const amount = taken?.percentage === undefined ? { [exclusive ? 'discountAmountExcl' : 'discountAmount']: taken?.amount } : { discountPercentage: taken.percentage };
			const data = withoutAbsent({ quantity, ...(exclusive ? { priceExcl: price } : { price }), vatCode, vatPercentage, ...(taken && { ...amount, [exclusive ? 'totalExclAmount' : 'totalInclAmount']: taken.net }) });
			return withoutAbsent({ ...line, data });
		});

/** What a line of the till comes to: its own total where it has a discount. */
function tillLineCents({ quantity, price, priceExcl, totalInclAmount, totalExclAmount }: TillData): number {
	return toCents(totalExclAmount ?? totalInclAmount ?? NaN) ?? grossOf(priceExcl ?? price ?? 0, quantity);
}

interface TillData {
	quantity: number;
	price?: number;
	priceExcl?: number;
	totalInclAmount?: number;
	totalExclAmount?: number;
}

/** An order of the till in the item form: the fields that are carried, and those that the till adds and keeps for itself. */
export const anyTillOrder = fc.boolean().chain((exclusive) =>
	fc
		.record({
			orderId: fc.uuid(),
			extOrderId: optional(fc.constantFrom('ccv-90210-501', 'shop-77')),
			orderNumber: fc.record({ year: fc.constantFrom(2026, 0), number: fc.integer({ min: 1, max: 10 ** 9 }) }),
			entryTimestamp: moment,
			financialDate: day,
			financialBranchNumber: optional(fc.integer({ min: 1, max: 99 })),
			relationNumber: fc.integer({ min: 1 }),
			relationName: someText,
			relationVatNumber: optional(fc.constant('NL001234567B01')),
			reference: optional(someText),
			invoice: optional(tillAddress),
			deliver: optional(tillAddress),
			deliveryMethod: optional(fc.constant('POST')),
			deliveryDate: optional(day),
			paymentMethod: optional(fc.constant('IDEAL')),
			vat: cents(),
			lines: fc.array(tillLine(exclusive), { maxLength: 4 }),
		})
		.map(({ invoice, deliver, vat, lines, ...order }) => {
			const totals = totalsOf(lines.reduce((sum, { data }) => sum + tillLineCents(data), 0), vat, exclusive);
			const carried = withoutAbsent({ ...order, vatMethod: exclusive ? 'VAT-METHOD-EXCLUSIVE' : 'VAT-METHOD-INCLUSIVE', totalInclAmount: totals.incl, totalExclAmount: totals.excl, lineList: { line: lines } });
			const addresses = (form: 'raw' | 'normal') => withoutAbsent({ invoiceAddress: invoice?.[form], deliveryAddress: deliver?.[form] });
			const added = { lineType: 'LINE-TYPE-COMPONENT', articleNumber: 5, data: { quantity: 1, price: 0, priceExcl: 0 } };
			const heading = { lineKind: 'LINE-KIND-HEADER', articleNumber: 0, text: 'Menu' };
			const record = { ...carried, ...addresses('raw'), syncMarker: 5, fullyPaid: true, prepaidAmount: totals.incl, deliveryState: 'ORDER-DELIVERY-STATE-COMPLETE', lineList: { line: [heading, ...lines.flatMap((line) => [{ ...line, lineType: 'LINE-TYPE-NONE', lineKind: 'LINE-KIND-DEFAULT' }, added])] } };
			return { record, carried: { ...carried, ...addresses('normal') } };
		}),
);
