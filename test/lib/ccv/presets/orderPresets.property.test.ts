import fc from 'fast-check';

import { ccvShopOrderPreset } from '../../../../lib/ccv/presets/ccvShopOrderPreset';
import { NOT_CARRIED } from '../../../../lib/ccv/presets/notCarried';
import { toCcvOrderPreset } from '../../../../lib/ccv/presets/toCcvOrderPreset';
import { mapRecord } from '../../../../lib/mapping/mapRecord';
import { orderItem, type AddressItem, type OrderItem, type OrderLineItem } from '../../../../lib/model/OrderItem';
import { externalOrderId } from '../../../../lib/sync/orders/externalId';
import { without } from '../../mplus/presets/without';
import { anyTillOrder, COSTS_VAT, totalsOf } from './anyTillOrder';
import { aPresetShop, expectValidBodies, type Json } from './aPresetShop';
import { settings } from './settings';

const read = (record: unknown) => mapRecord(ccvShopOrderPreset(settings), record) as OrderItem;
const write = (record: unknown) => mapRecord(toCcvOrderPreset(settings), record) as Json;
const lost = NOT_CARRIED.order.map(({ field }) => field);
const shop = aPresetShop();

afterAll(() => expectValidBodies(250));

describe('given any neutral order of the till', () => {
	it('when it goes into CCV and is read back, then it is the same but for what is listed, and every total is, to the cent', () => {
		const seen = { shipping: 0, 'payment-fee': 0, free: 0, deposit: 0, product: 0, discount: 0, rounding: 0 };
		fc.assert(
			fc.property(anyTillOrder, (order) => {
				const back = read(shop.order(shop.send('POST', '/orders/', write(order)).id));

				expect(orderItem.parse(back)).toEqual(back);
				expect(back.source).toMatchObject({ system: 'ccv', shop: '90210' });
				expect(back.origin).toBe(externalOrderId(order.source));
				expect(back.reference).toBe(order.reference ?? order.source.number);
				expect(back.totals).toEqual(totalsOf(order.lines, order.vatMethod === 'exclusive'));
				expect(unmatched(order, back)).toEqual([]);
				expect(back.lines.length).toBe(order.lines.length + order.lines.filter(({ discount }) => discount).length);
				expect(comparable(back)).toEqual(comparable(order));
				expect(placeOf(back.delivery?.address)).toEqual(placeOf(order.delivery?.address ?? order.customer?.deliveryAddress ?? back.customer?.address));
				expect(back.delivery?.date).toBe(order.delivery?.date);
				if (/^(?:[1-9]|1[0-4])$/.test(order.status ?? '')) expect(back.status).toBe(order.status);
				if (order.delivery?.method !== 'POST' && order.delivery?.method) expect(back.delivery?.method).toBe(order.delivery.method.toLowerCase());
				for (const { kind } of back.lines) seen[kind]++;
			}),
			{ numRuns: 250, seed: 71 },
		);

		// Each way that a line can go was gone.
		expect(Math.min(seen.shipping, seen['payment-fee'], seen.free, seen.deposit)).toBeGreaterThan(10);
	});
});

/** Lines of the till, and what is taken off each, that the order of CCV does not have. */
function unmatched(order: OrderItem, back: OrderItem): OrderLineItem[] {
	const left = [...back.lines];
	const expected = order.lines.flatMap((line): OrderLineItem[] => {
		const full = { ...line, discount: undefined };
		const off = line.discount && { kind: 'discount' as const, quantity: 1, text: `Discount: ${line.text ?? line.sku ?? ''}`, vatPercentage: line.vatPercentage, ...(order.vatMethod === 'exclusive' ? { unitPriceExcl: -line.discount } : { unitPriceIncl: -line.discount }) };
		return off ? [full, off] : [full];
	});
	return expected.filter((line) => {
		const found = left.findIndex((other) => isSame(line, other));
		if (found >= 0) left.splice(found, 1);
		return found < 0;
	});
}

function isSame(line: OrderLineItem, other: OrderLineItem): boolean {
	const isCost = line.kind === 'shipping' || line.kind === 'payment-fee';
	const isText = isCost ? [line.text, 'Shipping costs', 'Payment costs', line.sku].includes(other.text) : other.text === (line.text ?? line.sku);
	return (
		isText &&
		other.sku === line.sku &&
		other.quantity === line.quantity &&
		other.unitPriceIncl === line.unitPriceIncl &&
		other.unitPriceExcl === line.unitPriceExcl &&
		other.vatPercentage === (line.vatPercentage ?? COSTS_VAT)
	);
}

/** Without what is not carried and what is compared by itself, and with what CCV puts in: a currency, and the name on the address where the customer has none. */
function comparable({ currency = 'EUR', customer, ...order }: OrderItem) {
	const onAddress = customer?.address?.name === customer?.company ? undefined : customer?.address?.name;
	const filled = { ...order, currency: currency.toUpperCase(), customer: { ...customer, name: customer?.name ?? onAddress } };
	return without(filled, [...lost, 'source', 'origin', 'reference', 'lines', 'totals', 'payment', 'delivery']);
}

function placeOf(address: AddressItem | undefined) {
	return address && without(address, ['contact', 'line']);
}
