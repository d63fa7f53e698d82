import fc from 'fast-check';

import { fromCents } from '../../../../lib/model/fromCents';
import { lineTotalCents } from '../../../../lib/model/lineTotalCents';
import type { OrderItem, OrderLineItem } from '../../../../lib/model/OrderItem';
import { toCents } from '../../../../lib/model/toCents';
import { toQuantity } from '../../../../lib/model/toQuantity';
import { withoutAbsent } from '../../../../lib/model/withoutAbsent';
import { anyAddress, cents, optional, someText } from '../../mplus/presets/anyAddress';
import { day, moment } from '../../mplus/presets/anyOrder';

/** What CCV puts on costs that it has a field for. */
export const COSTS_VAT = 21;

const quantity = fc.tuple(fc.integer({ min: -3000, max: 90_000 }), fc.constantFrom(0, 1, 3)).map(([units, decimals]) => Number(`${units}e-${decimals}`) || 0);
const vat = fc.constantFrom(21, 9, 6, 0);
const sense = (exclusive: boolean, price: number) => (exclusive ? { unitPriceExcl: price } : { unitPriceIncl: price });

const anyLine = (exclusive: boolean) =>
	fc
		.record({
			kind: fc.constantFrom<OrderLineItem['kind'][]>('product', 'product', 'free', 'shipping', 'payment-fee', 'discount', 'deposit', 'rounding'),
			sku: fc.constantFrom('TIE', '00123', 'é&<'),
			quantity,
			price: cents(-5000, 100_000),
			vatPercentage: vat,
			discount: fc.oneof(fc.constant(undefined), cents(-500, 5000)),
			...{ text: optional(someText), ean: optional(fc.constant('8712345678901')), articleNumber: optional(fc.integer({ min: 1 })), id: optional(fc.uuid()) },
			options: optional(fc.constant<Array<{ name: string; value: string }>>([{ name: 'Size', value: 'XL' }])),
		})
		.map(({ price, ...line }): OrderLineItem => withoutAbsent({ ...line, ...sense(exclusive, price) }));

/** Costs that may have a field of the order: of one, without a number, with CCV's percentage or another or, where prices include VAT, none said. */
const anyCost = (kind: 'shipping' | 'payment-fee', exclusive: boolean) =>
	fc
		.record({ price: cents(kind === 'shipping' ? 0 : -500, 1500), text: fc.constantFrom(undefined, 'Shipping costs', 'Payment costs', 'PayPal'), vatPercentage: exclusive ? vat : fc.constantFrom(21, 21, 9, undefined) })
		.filter(({ price, vatPercentage }) => vatPercentage !== undefined || price > 0)
		.map(({ price, ...line }): OrderLineItem => withoutAbsent({ kind, quantity: 1, ...line, ...sense(exclusive, price) }));

/** A customer of the till as CCV can have him: a company has its name. */
const anyCustomer = fc
	.tuple(
		fc.oneof(fc.record({ kind: fc.constant('person' as const), name: someText }), fc.record({ kind: fc.constant('company' as const), company: someText, name: someText }, { requiredKeys: ['kind', 'company'] })),
		fc.record({ id: fc.constant('1042'), label: someText, email: fc.constant('jan@example.nl'), phone: fc.constant('030'), mobile: fc.constant('06'), vatNumber: fc.constant('NL1'), chamberOfCommerceNumber: fc.constant('123') }, { requiredKeys: ['id'] }),
		fc.record({ address: anyAddress(true), deliveryAddress: anyAddress(true) }, { requiredKeys: [] }),
	)
	.map(([who, rest, places]) => ({ ...who, ...rest, ...places }));

/** A neutral order of the till whose totals are rounded once for each percentage. */
export const anyTillOrder: fc.Arbitrary<OrderItem> = fc.boolean().chain((exclusive) =>
	fc
		.record({
			id: fc.uuid(),
			number: fc.constantFrom('2026.85214', '77'),
			...{ createdAt: moment, financialDate: optional(day), branch: optional(fc.constant('1')), externalId: optional(fc.constant('shop-7')), reference: optional(fc.constantFrom('Webshop 1359')) },
			status: fc.constantFrom(undefined, 'open', '1', '6', '14', '15'),
			paid: fc.boolean(),
			payment: optional(fc.record({ method: fc.constant('IDEAL'), amount: cents() })),
			currency: optional(fc.constantFrom('EUR', 'eur')),
			customer: anyCustomer,
			rows: fc.array(anyLine(exclusive), { minLength: 1, maxLength: 4 }),
			costs: fc.tuple(optional(anyCost('shipping', exclusive)), optional(anyCost('payment-fee', exclusive))),
			delivery: optional(fc.record({ method: fc.constantFrom('POST', 'pickup', 'Delivery'), address: anyAddress(true), date: day }, { requiredKeys: [] })),
			note: optional(someText),
			all: fc.boolean(),
		})
		.map(({ id, number, rows, costs, all, ...order }): OrderItem => {
			const lines = [...costs.filter((line) => line !== undefined), ...rows];
			const totals = totalsOf(lines, exclusive);
			const said = all ? totals : exclusive ? { excl: totals.excl } : { incl: totals.incl };
			return withoutAbsent({ source: { system: 'mplus', shop: 'till', id, number }, ...order, lines, totals: said, vatMethod: exclusive ? ('exclusive' as const) : ('inclusive' as const) });
		}),
);

/** The totals of lines, without the code under test. */
export function totalsOf(lines: OrderLineItem[], exclusive: boolean) {
	const bases = new Map<number, number>();
	for (const line of lines) {
		const percentage = line.vatPercentage ?? COSTS_VAT;
		bases.set(percentage, (bases.get(percentage) ?? 0) + netCents(line));
	}
	const all = [...bases];
	const sum = all.reduce((total, [, base]) => total + base, 0);
	const vatCents = all.reduce((total, [percentage, base]) => total + Math.sign(base) * Math.round((Math.abs(base) * percentage) / (exclusive ? 100 : 100 + percentage)), 0);
	const [incl, excl] = exclusive ? [sum + vatCents, sum] : [sum, sum - vatCents];
	return { incl: fromCents(incl), excl: fromCents(excl), vat: fromCents(vatCents) };
}

function netCents({ unitPriceIncl, unitPriceExcl, quantity: count, discount = 0 }: OrderLineItem): number {
	return lineTotalCents(toCents(unitPriceIncl ?? unitPriceExcl ?? 0) ?? NaN, toQuantity(count) ?? { units: NaN, decimals: 0 }) - (toCents(discount) ?? NaN);
}
