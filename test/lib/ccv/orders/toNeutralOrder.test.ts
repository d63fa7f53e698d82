import type { OrderItem } from '../../../../lib/model/OrderItem';
import { ccvOrderPreset } from '../../../../lib/ccv/orders/ccvOrderPreset';
import { toNeutralOrder } from '../../../../lib/ccv/orders/toNeutralOrder';
import { mapRecord } from '../../../../lib/mapping/mapRecord';
import { aCcvAddress, aCcvCustomer, aCcvOrder, aCcvRow } from './aCcvOrder';

function neutralOf(record: unknown): OrderItem {
	const mapped = toNeutralOrder(record);
	if ('held' in mapped) throw new Error(`held: ${JSON.stringify(mapped.held)}`);
	return mapped.neutral;
}

const ADDRESS = { name: 'Anna de Wit', street: 'Dorpsstraat', number: '3', suffix: 'b', postcode: '1234AB', city: 'Utrecht', country: 'NL' };

describe('given an order of CCV', () => {
	it('when it is a common one, then every part is where the neutral order has it', () => {
		expect(toNeutralOrder(aCcvOrder())).toEqual({
			neutral: {
				source: { system: 'ccv', shop: '90210', id: '339000001', number: 'W-1001' },
				createdAt: '2026-01-15T12:00:00Z',
				status: '1',
				paid: true,
				payment: { method: 'iDEAL', amount: 19.95 },
				currency: 'EUR',
				customer: { id: '24464274', kind: 'person', name: 'Anna de Wit', email: 'anna@example.com', phone: '0301234567', address: ADDRESS },
				lines: [{ kind: 'product', sku: 'TIE-RED', text: 'Tie, red', quantity: 1, unitPriceIncl: 19.95, vatPercentage: 21 }],
				totals: { incl: 19.95, vat: 3.46, excl: 16.49 },
				vatMethod: 'inclusive',
				delivery: { method: 'shipping', address: ADDRESS },
			},
		});
	});

	it.each([
		[2, '2'],
		['b', 'b'],
		['', undefined],
		[null, undefined],
	])('when the suffix of a house number is %j, then it is %j', (suffix, expected) => {
		const { customer } = neutralOf(aCcvOrder({ customer: aCcvCustomer({ billingaddress: aCcvAddress({ housenumber_suffix: suffix }) }) }));

		expect(customer?.address).toMatchObject({ street: 'Dorpsstraat', number: '3' });
		expect(customer?.address?.suffix).toBe(expected);
	});

	it('when it is excluding VAT, then prices are, and the total is that without the VAT in it', () => {
		const record = aCcvOrder({ order_row_taxes_included: false, shipping_taxes_included: false, total_shipping: 5, total_price: 127.05, total_tax: 22.05 }, [aCcvRow({ price: 100 })]);

		expect(neutralOf(record)).toMatchObject({
			vatMethod: 'exclusive',
			totals: { incl: 127.05, excl: 105, vat: 22.05 },
			lines: [{ unitPriceExcl: 100 }, { kind: 'shipping', unitPriceExcl: 5 }],
		});
	});

	it('when taxes are not in its total, then the total is the one without VAT', () => {
		const record = aCcvOrder({ taxes_included: false, order_row_taxes_included: false, shipping_taxes_included: false, total_price: 100, total_tax: 21 }, [aCcvRow({ price: 100 })]);

		expect(neutralOf(record)).toMatchObject({ vatMethod: 'exclusive', totals: { excl: 100, incl: 121, vat: 21 } });
	});

	it.each([
		['the full number', {}, 'W-1001'],
		['the number where there is no full one', { ordernumber_full: null }, '1001'],
		['the id where there is no number yet', { ordernumber_full: null, ordernumber: null }, '339000001'],
	])('when it is shown, then by %s', (_, over, number) => {
		expect(neutralOf(aCcvOrder(over)).source.number).toBe(number);
	});

	it.each([
		['2026-01-15T12:00:00', '2026-01-15T12:00:00Z'],
		['2026-01-15T12:00:00+01:00', '2026-01-15T12:00:00+01:00'],
	])('when it was made at %s, then that is %s: CCV writes UTC', (given, createdAt) => {
		expect(neutralOf(aCcvOrder({ create_date: given })).createdAt).toBe(createdAt);
	});

	it.each([
		['', undefined],
		['table 7', undefined],
		['mplus-1-abc', 'mplus-1-abc'],
		[' mplus-1-abc ', 'mplus-1-abc'],
		[null, undefined],
	])('when its reservation number is %p, then its origin is %p', (reservationnumber, origin) => {
		expect(neutralOf(aCcvOrder({ reservationnumber })).origin).toBe(origin);
	});

	it('when it is not paid, then no amount is paid', () => {
		expect(neutralOf(aCcvOrder({ paid: false })).payment).toEqual({ method: 'iDEAL' });
	});

	it('when ids come as numbers and optional fields not at all, then it is read all the same', () => {
		const { id, create_date: createDate, paid, total_price: total, orderrows } = aCcvOrder();

		expect(neutralOf({ id, create_date: createDate, paid, total_price: total, orderrows, webshop: { id: 90210 } })).toEqual({
			source: { system: 'ccv', shop: '90210', id: '339000001', number: '339000001' },
			createdAt: '2026-01-15T12:00:00Z',
			paid: true,
			payment: { amount: 19.95 },
			lines: [{ kind: 'product', sku: 'TIE-RED', text: 'Tie, red', quantity: 1, unitPriceIncl: 19.95, vatPercentage: 21 }],
			totals: { incl: 19.95 },
			vatMethod: 'inclusive',
			delivery: {},
		});
	});
});

describe('given an order that cannot be mapped', () => {
	it.each([
		['has no rows yet', { orderrows: { href: 'x' } }, 'orderrows.collection', 'Required'],
		['has no rows at all', { orderrows: undefined }, 'orderrows', 'Required'],
		['has a row without a count', { orderrows: { collection: [aCcvRow({ count: null })] } }, 'orderrows.collection.0.count', 'Expected number, received null'],
		['has a row without a price', { orderrows: { collection: [aCcvRow(), aCcvRow({ price: null, selling_price: null, price_with_attributes: null })] } }, 'orderrows.collection.1.price', 'is missing'],
		['has its total as text', { total_price: '19.95' }, 'total_price', 'Expected number, received string'],
		['does not say whether it is paid', { paid: null }, 'paid', 'Expected boolean, received null'],
		['does not say of which shop it is', { webshop: undefined }, 'webshop', 'Required'],
	])('when it %s, then it is held and the field is named', (_, over, field, message) => {
		expect(toNeutralOrder(aCcvOrder(over))).toEqual({ held: { reason: 'invalid-order', field, message } });
	});

	it.each([[null], ['order'], [undefined]])('when it is %p, then it is held', (record) => {
		expect(toNeutralOrder(record)).toMatchObject({ held: { reason: 'invalid-order', field: 'order' } });
	});

	it.each([
		[true, false],
		[false, true],
	])('when rows include VAT: %s, and shipping does: %s, then it is held', (rows, shipping) => {
		const record = aCcvOrder({ order_row_taxes_included: rows, shipping_taxes_included: shipping, total_shipping: 5 });

		expect(toNeutralOrder(record)).toMatchObject({ held: { reason: 'mixed-taxes', field: 'shipping_taxes_included' } });
	});

	it.each<[string, Record<string, unknown>, Array<Record<string, unknown>>]>([
		['and no VAT was charged', { total_price: 16.49, total_tax: 0 }, [aCcvRow()]],
		['and CCV says that VAT is reverse charged', { total_price: 16.49, total_tax: null, is_intra_community_order: true }, [aCcvRow()]],
		['and only shipping bears VAT', { total_price: 14.95, total_shipping: 4.95, total_tax: 0 }, [aCcvRow({ price: 10, tax: 0 })]],
		['of two percentages and no VAT was charged', { total_price: 30, total_tax: 0 }, [aCcvRow({ price: 19.95 }), aCcvRow({ price: 10.05, tax: 9 })]],
	])('when it includes VAT %s, then it is held: the till would book the VAT', (_, over, rows) => {
		expect(toNeutralOrder(aCcvOrder(over, rows))).toMatchObject({ held: { reason: 'mixed-taxes', field: 'total_tax', message: expect.stringContaining('reverse charged') } });
	});

	it('when prices exclude VAT and it is reverse charged, then it is held too', () => {
		const over = { order_row_taxes_included: false, shipping_taxes_included: false, total_price: 100, total_tax: 0, is_intra_community_order: true };

		expect(toNeutralOrder(aCcvOrder(over, [aCcvRow({ price: 100 })]))).toMatchObject({ held: { reason: 'mixed-taxes', field: 'total_tax' } });
	});

	it.each<[string, Record<string, unknown>, Array<Record<string, unknown>>]>([
		['its rows bear none', { total_price: 19.95, total_tax: 0 }, [aCcvRow({ tax: 0 })]],
		['its rows bear none and it is reverse charged', { total_price: 19.95, total_tax: 0, is_intra_community_order: true }, [aCcvRow({ tax: 0 })]],
		['all is given away', { total_price: 0, total_discounts: 19.95, total_tax: 0 }, [aCcvRow()]],
		['it comes to less than a cent', { total_price: 0.02, total_tax: 0 }, [aCcvRow({ price: 0.02 })]],
		['taxes are not in its total, where CCV hides them', { total_price: 19.95, total_tax: 0, taxes_included: false, order_row_taxes_included: false, shipping_taxes_included: false }, [aCcvRow()]],
		['it is reverse charged and bears VAT all the same', { is_intra_community_order: true }, [aCcvRow()]],
		['CCV does not say it', { total_tax: null }, [aCcvRow()]],
	])('when no VAT was charged since %s, then it is mapped', (_, over, rows) => {
		expect(neutralOf(aCcvOrder(over, rows)).lines.length).toBeGreaterThan(0);
	});

	it('when only shipping differs and there is none, then it is mapped', () => {
		expect(neutralOf(aCcvOrder({ shipping_taxes_included: false })).lines).toHaveLength(1);
	});
});

describe('given the preset for orders of CCV', () => {
	it('when an order is held, then it keeps its identity and says why', () => {
		expect(mapRecord(ccvOrderPreset, aCcvOrder({ total_price: null }))).toEqual({
			source: { system: 'ccv', shop: '90210', id: '339000001', number: 'W-1001' },
			held: { reason: 'invalid-order', field: 'total_price', message: 'Expected number, received null' },
		});
	});

	it('when CCV could not give it whole, then that is passed on', () => {
		const record = aCcvOrder({ unreadable: { code: 'system-error', message: 'CCV SalesPOS answers with a failure' } });

		expect(mapRecord(ccvOrderPreset, record)).toMatchObject({ source: { id: '339000001' }, unreadable: { message: 'CCV SalesPOS answers with a failure' } });
	});

	it.each([null, 'order', {}])('when the record is %p, then it is held without an identity', (record) => {
		expect(mapRecord(ccvOrderPreset, record)).toMatchObject({ source: { system: 'ccv', shop: '', id: 'unknown', number: 'without a number' }, held: { reason: 'invalid-order' } });
	});
});
