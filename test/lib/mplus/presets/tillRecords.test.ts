import { mapRecord } from '../../../../lib/mapping/mapRecord';
import { readOrderRecord } from '../../../../lib/sync/orders/readOrderRecord';
import { mplusCustomerPreset } from '../../../../lib/mplus/presets/mplusCustomerPreset';
import { mplusOrderPreset } from '../../../../lib/mplus/presets/mplusOrderPreset';
import { mplusProductPreset } from '../../../../lib/mplus/presets/mplusProductPreset';
import { mplusStockLevelPreset } from '../../../../lib/mplus/presets/mplusStockLevelPreset';
import { tillOrder, tillProduct, tillRelation, tillStock } from './examples';

const settings = { sku: 'pluNumber' } as const;
const byNumber = { sku: 'articleNumber' } as const;
const order = (over: object) => mapRecord(mplusOrderPreset(settings), { ...tillOrder, ...over });
const [first] = tillOrder.lineList.line;
const line = (over: object) => ({ lineList: { line: [{ ...first, ...over }] } });
const data = (over: object) => line({ data: { ...first?.data, ...over } });
const source = { system: 'mplus', shop: 'till', id: tillOrder.orderId, number: '2026.85214' };

describe('given an order of the till', () => {
	it('when it is mapped, then it says what a neutral order says', () => {
		expect(order({})).toEqual({
			source,
			origin: 'ccv-90210-501',
			reference: 'Webshop 1359',
			createdAt: '2026-07-30T13:45:00+02:00',
			financialDate: '2026-07-30',
			branch: '1',
			status: 'partly-delivered',
			paid: true,
			payment: { method: 'IDEAL', amount: 21.91 },
			customer: {
				id: '1042',
				kind: 'company',
				company: 'Jansen BV',
				name: 'Jan Jansen',
				vatNumber: 'NL001234567B01',
				address: { name: 'Jansen BV', company: 'Jansen BV', street: 'Plein 1944', number: '3', line: 'Plein 1944 nr 3', postcode: '1234AB', city: 'Utrecht', country: 'NL' },
			},
			lines: [
				{ id: 'l-1', kind: 'product', sku: 'TIE-RED', articleNumber: 14, text: 'Tie red', quantity: 1, unitPriceIncl: 19.95, discount: 2.99, discountPercentage: 15, vatCode: 1, vatPercentage: 21 },
				{ id: 'l-3', kind: 'product', sku: '999', articleNumber: 999, text: 'Shipping costs', quantity: 1, unitPriceIncl: 4.95, vatCode: 1, vatPercentage: 21 },
			],
			totals: { incl: 21.91, excl: 18.11, vat: 3.8 },
			vatMethod: 'inclusive',
			delivery: { method: 'POST', address: { name: 'Piet', street: 'Rue de la Loi', number: '16', suffix: 'bte 3', postcode: '1040', city: 'Brussel', country: 'BE' } },
		});
	});

	it('when the sync reads it, then its lines and their discounts add up to its total to the cent', () => {
		expect(readOrderRecord(order({}))).toMatchObject({
			kind: 'order',
			order: {
				origin: 'ccv-90210-501',
				totalCents: 2191,
				lines: [{ kind: 'product', priceCents: 1995 }, { kind: 'discount', priceCents: -299, quantity: { units: 1, decimals: 0 } }, { kind: 'product', priceCents: 495 }],
			},
		});
	});

	it('when it is excluding VAT, then its prices and its discount are too', () => {
		expect(order({ vatMethod: 'VAT-METHOD-EXCLUSIVE' })).toMatchObject({ vatMethod: 'exclusive', lines: [{ unitPriceExcl: 16.49, discount: 2.47 }, { unitPriceExcl: 4.09 }] });
	});

	it.each([
		['shop-77', { externalId: 'shop-77', origin: undefined }],
		['', { externalId: undefined, origin: undefined }],
		['ccv-', { externalId: 'ccv-', origin: undefined }],
		['ccv-90210-1', { externalId: undefined, origin: 'ccv-90210-1' }],
	])('when its external ID is %j, then %j', (extOrderId, expected) => {
		const { externalId, origin } = order({ extOrderId }) as Record<string, unknown>;

		expect({ externalId, origin }).toEqual(expected);
	});

	it.each([
		[{ cancelState: 'ORDER-CANCEL-STATE-COMPLETE', completeState: 'ORDER-COMPLETE-STATE-COMPLETE' }, 'cancelled'],
		[{ completeState: 'ORDER-COMPLETE-STATE-COMPLETE' }, 'completed'],
		[{ deliveryState: 'ORDER-DELIVERY-STATE-COMPLETE' }, 'delivered'],
		[{ cancelState: 'ORDER-CANCEL-STATE-PARTIAL' }, 'partly-cancelled'],
		[{ deliveryState: 'ORDER-DELIVERY-STATE-NOTHING', completeState: 'ORDER-COMPLETE-STATE-PARTIAL-DELIVERY-PENDING' }, 'partly-delivered'],
		[{ deliveryState: 'ORDER-DELIVERY-STATE-NOTHING', completeState: 'ORDER-COMPLETE-STATE-PARTIAL' }, 'partly-completed'],
		[{ deliveryState: 'ORDER-DELIVERY-STATE-NOTHING' }, 'open'],
		[{ deliveryState: undefined, cancelState: undefined, completeState: undefined }, undefined],
	])('when its states are %j, then its status is %s', (states, status) => {
		expect((order(states) as { status?: string }).status).toBe(status);
	});

	it.each([
		[{ fullyPaid: false, prepaidAmount: 5 }, { paid: false, payment: { method: 'IDEAL', amount: 5 } }],
		[{ fullyPaid: false, prepaidAmount: 0, paymentList: undefined }, { paid: false, payment: undefined }],
		[{ fullyPaid: undefined, paymentMethod: 'CASH' }, { paid: false, payment: { method: 'CASH', amount: 21.91 } }],
		[{ paymentList: { payment: [{ method: 'CASH' }, { method: 'PIN' }] } }, { paid: true, payment: { amount: 21.91 } }],
	])('when it says %j, then it is %j', (over, expected) => {
		const { paid, payment } = order(over) as Record<string, unknown>;

		expect({ paid, payment }).toEqual(expected);
	});

	it.each([
		['VAT is reverse-charged', { vatMethod: 'VAT-METHOD-SHIFTED' }, 'vat-method', 'vatMethod', /reverse-charged/],
		['it bears no VAT', { vatMethod: 'VAT-METHOD-NONE' }, 'vat-method', 'vatMethod', /bears no VAT/],
		['its VAT method is new', { vatMethod: 'VAT-METHOD-ODD' }, 'vat-method', 'vatMethod', /VAT-METHOD-ODD/],
		['a country is none', { deliveryAddress: { address: 'X 1', country: 'Neverland' } }, 'unknown-country', 'deliveryAddress.country', /Neverland/],
		['a line has no price', data({ price: undefined }), 'invalid-order', 'lineList.line.0.data.price', /missing/],
		['a line has no data', line({ data: undefined }), 'invalid-order', 'lineList.line.0.data.price', /missing/],
		['a discount without the line\'s total', data({ totalInclAmount: undefined }), 'invalid-order', 'lineList.line.0.data.discountAmount', /cannot be told/],
		['it was read without lines', { lineList: undefined }, 'invalid-order', 'lineList', /./],
		['it has no time', { entryTimestamp: undefined }, 'invalid-order', 'entryTimestamp', /./],
		['a total is not in whole cents', { totalInclAmount: 1.005 }, 'invalid-order', 'totalInclAmount', /whole cents/],
		['it is simplified', { lineList: undefined, lines: [] }, 'invalid-order', 'lineList', /./],
	])('when %s, then it is held and stays in its place', (_, over, reason, field, message) => {
		const held = order(over);

		expect(held).toEqual({ source, held: expect.objectContaining({ reason, field, message: expect.stringMatching(message) }) });
		expect(readOrderRecord(held)).toMatchObject({ kind: 'held', source, message: expect.stringContaining('Order 2026.85214: ') });
	});

	it.each([null, 'text', 7, [], {}, { orderId: 5 }])('when it is %j, then it is held under a name that says so', (record) => {
		expect(mapRecord(mplusOrderPreset(settings), record)).toMatchObject({ source: { system: 'mplus', id: 'unknown' }, held: { reason: 'invalid-order' } });
	});

	it.each([
		[{ companyName: 'Jansen BV', name: 'Jansen BV' }, undefined],
		[{ companyName: 'Jansen BV', name: 'Jan' }, 'Jan'],
		[{ companyName: 'Jansen BV', name: 'Sales', contact: 'Jan' }, 'Jan'],
	])('when a company\'s invoice address says %j, then its contact is %s', (invoiceAddress, name) => {
		const { customer } = order({ invoiceAddress }) as { customer: { kind: string; name?: string } };

		expect([customer.kind, customer.name]).toEqual(['company', name]);
	});

	it('when the SKU is the article number, then the PLU number does not matter', () => {
		expect(mapRecord(mplusOrderPreset(byNumber), tillOrder)).toMatchObject({ lines: [{ sku: '14' }, { sku: '999' }] });
	});
});

describe('given a relation of the till', () => {
	const relation = (over: object) => mapRecord(mplusCustomerPreset(settings), { ...tillRelation, ...over });

	it('when it is a company, then it has a contact', () => {
		expect(relation({})).toEqual({
			source: { system: 'mplus', shop: 'till', id: '1042', number: '1042' },
			origin: 'ccv-90210-7',
			kind: 'company',
			company: 'Jansen BV',
			name: 'Jan Jansen',
			email: 'jan@example.com',
			phone: '0301234567',
			address: { street: 'Dorpsstraat', number: '12', suffix: 'a', line: 'Dorpsstraat 12 a', postcode: '1234AB', city: 'Utrecht', country: 'NL' },
			active: true,
		});
	});

	it.each([
		[{ name: 'Jan', companyName: '', contact: '' }, { kind: 'person', name: 'Jan' }],
		[{ name: 'jan@example.com', companyName: undefined, contact: undefined }, { kind: 'person' }],
		[{ name: 'Jansen', companyName: undefined, contact: 'Jan' }, { kind: 'company', company: 'Jansen', name: 'Jan' }],
		[{ name: 'Jan', companyName: 'Jansen BV', contact: '' }, { kind: 'company', company: 'Jansen BV', name: 'Jan', label: 'Jan' }],
		[{ name: 'Head office', companyName: 'Jansen BV', contact: 'Jan' }, { kind: 'company', company: 'Jansen BV', name: 'Jan', label: 'Head office' }],
	])('when its names are %j, then it is %j', (names, expected) => {
		const { kind, name, company, label } = relation(names) as Record<string, unknown>;

		expect(JSON.parse(JSON.stringify({ kind, name, company, label }))).toEqual(expected);
	});

	it('when of its address only the country is known, then that is kept', () => {
		expect(relation({ address: '', zipcode: '', city: '', country: 'BEL' })).toMatchObject({ address: { country: 'BE' } });
	});

	it('when its country is none, then it is held', () => {
		expect(relation({ country: 'Utrecht' })).toMatchObject({ source: { id: '1042' }, held: { reason: 'unknown-country', field: 'country' } });
	});

	it('when it has no number, then it is held', () => {
		expect(relation({ relationNumber: undefined })).toMatchObject({ source: { id: 'unknown' }, held: { reason: 'invalid-customer', field: 'relationNumber' } });
	});
});

describe('given a product of the till', () => {
	const product = (over: object) => mapRecord(mplusProductPreset(settings), { ...tillProduct, ...over });
	const articles = (...article: object[]) => ({ articleList: { article } });

	it('when its articles have sizes and colours, then they are variants', () => {
		expect(product({})).toEqual({
			source: { system: 'mplus', shop: 'till', id: '14', number: '14' },
			type: 'configurable',
			name: 'Tie',
			description: 'Silk, woven in Como',
			categories: [{ groupNumber: 3 }],
			variants: [
				{ sku: 'TIE-RED-S', articleNumber: 14, label: 'Tie red', ean: '8712345678901', priceIncl: 19.95, priceExcl: 16.49, purchasePrice: 8, vatCode: 1, vatPercentage: 21, turnoverGroup: 1, stockManaged: true, online: true, active: true, options: [{ name: 'size', value: 'S' }, { name: 'colour', value: 'Red' }] },
				{ sku: '15', articleNumber: 15, priceIncl: 19.95, vatCode: 1, active: false, discontinued: true, features: [{ name: 'material', kind: 'text', value: 'silk' }], options: [{ name: 'size', value: 'S' }, { name: 'colour', value: 'Blue' }] },
			],
		});
	});

	it('when it has one article without size and colour, then it is simple', () => {
		expect(product(articles({ articleNumber: 9, pluNumber: '00123', description: 'Tie', priceIncl: 5 }))).toMatchObject({ type: 'simple', name: 'Tie', sku: '00123', articleNumber: 9, priceIncl: 5 });
	});

	it.each([
		['it has no article', articles(), 'invalid-product', 'articleList.article'],
		['two articles are alike', articles({ articleNumber: 1, size: 'S' }, { articleNumber: 2, size: 'S' }), 'variants-alike', 'articleList.article.1'],
		['one of its articles has no size or colour', articles({ articleNumber: 1, size: 'S' }, { articleNumber: 2 }), 'variants-alike', 'articleList.article.1'],
		['an article has no number', articles({ size: 'S' }), 'invalid-product', 'articleList.article.0.articleNumber'],
		['nothing names it', { description: '', ...articles({ articleNumber: 1 }) }, 'invalid-product', 'description'],
	])('when %s, then it is held', (_, over, reason, field) => {
		expect(product(over)).toMatchObject({ source: { id: '14' }, held: { reason, field } });
	});
});

describe('given stock of the till', () => {
	it('when the SKU is the PLU number, which stock does not name, then it stays open', () => {
		expect(mapRecord(mplusStockLevelPreset(settings), tillStock)).toEqual({ source: { system: 'mplus', shop: 'till', id: '1/14', number: '14' }, articleNumber: 14, branch: '1', free: 10.5, reserved: 3, incoming: 20 });
	});

	it.each([
		[settings, { pluNumber: 'TIE' }, 'TIE'],
		[settings, { pluNumber: '' }, '14'],
		[byNumber, {}, '14'],
	])('when the choice is %j and it says %j, then its SKU is %s', (choice, over, sku) => {
		expect(mapRecord(mplusStockLevelPreset(choice), { ...tillStock, ...over })).toMatchObject({ sku });
	});

	it('when a quantity is absent, then it is unknown and not 0', () => {
		expect(mapRecord(mplusStockLevelPreset(settings), { ...tillStock, amountFree: undefined, amountReserved: 0 })).toEqual(expect.objectContaining({ reserved: 0 }));
		expect(mapRecord(mplusStockLevelPreset(settings), { ...tillStock, amountFree: undefined })).not.toHaveProperty('free');
	});

	it('when it names no article, then it is held', () => {
		expect(mapRecord(mplusStockLevelPreset(settings), { amountFree: 1 })).toMatchObject({ held: { reason: 'invalid-stock-level', field: 'articleNumber' } });
	});
});
