import { mapRecord } from '../../../../lib/mapping/mapRecord';
import { HOLD_REASONS } from '../../../../lib/mapping/holdReasons';
import { NOT_CARRIED } from '../../../../lib/mplus/presets/notCarried';
import { toMplusCustomerPreset } from '../../../../lib/mplus/presets/toMplusCustomerPreset';
import { toMplusOrderPreset } from '../../../../lib/mplus/presets/toMplusOrderPreset';
import { toMplusProductPreset } from '../../../../lib/mplus/presets/toMplusProductPreset';
import { toMplusStockLevelPreset } from '../../../../lib/mplus/presets/toMplusStockLevelPreset';
import { typeSpec } from '../../../../lib/mplus/soap/mplusTable';
import { webCustomer, webOrder, webProduct, webStock } from './examples';
import { requestOf } from './onTheWire';

const settings = { sku: 'pluNumber' } as const;
const byNumber = { sku: 'articleNumber' } as const;
const [tie, shipping] = webOrder.lines;
const lines = (...of: object[]) => ({ lines: of });

describe('given neutral records of the webshop', () => {
	it('when an order is mapped, then it is what createOrderV3 takes, with the external ID of the order sync and its day in the shop\'s zone', () => {
		const { params } = requestOf('Order', mapRecord(toMplusOrderPreset(settings), webOrder));

		expect(params.request).toMatchObject({
			order: {
				orderId: '',
				extOrderId: 'ccv-90210-501',
				orderType: 'ORDER-TYPE-SALES-ORDER',
				reference: '1001',
				financialDate: { day: 3, mon: 3, year: 2026 },
				vatMethod: 'VAT-METHOD-INCLUSIVE',
				totalInclAmount: 4485,
				relationName: 'Jan Jansen',
				invoiceAddress: { name: 'Jan Jansen', address: 'Dorpsstraat 12-2', zipcode: '1234 AB', city: 'Utrecht', country: 'NL' },
				lineList: { line: [{ articleNumber: 14, data: { quantity: 2, decimalPlaces: 0, price: 1995, vatCode: 1, vatPercentage: 21 } }, { articleNumber: 999, data: { price: 495 } }] },
			},
		});
		expect(params.request).not.toHaveProperty('order.relationNumber');
	});

	it('when a customer, a product or a stock level is mapped, then it is what the till takes', () => {
		expect(requestOf('Relation', mapRecord(toMplusCustomerPreset(settings), webCustomer)).params.relation).toEqual({
			...{ extRelationId: 'ccv-90210-7', name: 'Jansen BV', companyName: 'Jansen BV', contact: 'Jan Jansen', address: 'Dorpsstraat 12a' },
			...{ zipcode: '1234 AB', city: 'Utrecht', country: 'NL', telephone: '0301234567', email: 'jan@example.com', vatNumber: 'NL001234567B01' },
		});
		expect(requestOf('Product', mapRecord(toMplusProductPreset(settings), webProduct)).params.product).toMatchObject({
			description: 'Shirt',
			extraText: 'Cotton',
			articleList: { article: [{ extArticleId: 'ccv-90210-77-1', pluNumber: 'SHIRT-S', description: 'Shirt', size: 'S', barcode: '8712345678918', priceIncl: 2995 }, { pluNumber: 'SHIRT-M', size: 'M' }] },
		});
		expect(requestOf('SetStockRequest', mapRecord(toMplusStockLevelPreset(settings), webStock)).params.request).toEqual({ branchNumber: 1, articleNumber: 14, amount: 125, decimalPlaces: 1 });
	});

	it.each([
		['a line names a PLU number only', settings, lines({ ...tie, articleNumber: undefined }), 'unknown-article', 'lines.0.sku'],
		['a line\'s SKU is no article number', byNumber, lines({ ...tie, articleNumber: undefined, sku: '0014' }), 'unknown-article', 'lines.0.sku'],
		['shipping has no article', settings, lines({ ...shipping, sku: undefined, articleNumber: undefined }), 'article-not-chosen', 'lines.0.articleNumber'],
		['it was made in the till', settings, { origin: 'mplus-till-1' }, 'own-order', 'origin'],
		['it is in dollars', settings, { currency: 'USD' }, 'foreign-currency', 'currency'],
		['a price has a fraction of a cent', settings, lines({ ...tie, unitPriceIncl: 1.005 }), 'invalid-order', 'lines.0.unitPriceIncl'],
		['a quantity has seven decimals', settings, lines({ ...tie, quantity: 0.1234567 }), 'invalid-order', 'lines.0.quantity'],
		['its total is missing', settings, { totals: {} }, 'invalid-order', 'totals.incl'],
		['a percentage cannot be said', settings, lines({ ...tie, vatPercentage: 0.5 }), 'unknown-vat', 'lines.0.vatPercentage'],
		['a country is none', settings, { delivery: { address: { city: 'X', country: 'Neverland' } } }, 'unknown-country', 'delivery.address.country'],
		['its branch is no number', settings, { branch: 'Main' }, 'invalid-order', 'branch'],
		['it is no order', settings, { lines: 'none' }, 'invalid-order', 'lines'],
	])('when of an order %s, then it is held', (_, choice, over, reason, field) => {
		expect(mapRecord(toMplusOrderPreset(choice), { ...webOrder, ...over })).toEqual({ source: webOrder.source, held: expect.objectContaining({ reason, field }) });
	});

	it.each([
		[{ incl: 44.85, vat: 7.78 }, { totalInclAmount: 44.85, totalExclAmount: 37.07 }],
		[{ incl: 44.85, excl: 37.07 }, { totalInclAmount: 44.85, totalExclAmount: 37.07 }],
	])('when the totals of an order are %j, then the till is told %j', (totals, expected) => {
		expect(mapRecord(toMplusOrderPreset(settings), { ...webOrder, totals })).toMatchObject(expected);
	});

	it('when an order has no delivery address, then it goes to its customer\'s', () => {
		const order = { ...webOrder, delivery: { method: 'POST' }, customer: { ...webOrder.customer, deliveryAddress: { street: 'Het Slot', city: 'Zeist' } } };

		expect(mapRecord(toMplusOrderPreset(settings), order)).toMatchObject({ deliveryAddress: { address: 'Het Slot', city: 'Zeist' } });
	});

	it('when SKUs are article numbers, then a line needs nothing else', () => {
		expect(mapRecord(toMplusOrderPreset(byNumber), { ...webOrder, ...lines({ ...tie, articleNumber: undefined }), totals: { incl: 39.9 } })).toMatchObject({ lineList: { line: [{ articleNumber: 14 }] } });
	});

	it.each([
		['a person has a company', { kind: 'person' }, 'invalid-customer', 'kind'],
		['a company has no name', { company: undefined }, 'invalid-customer', 'company'],
		['a country is none', { address: { city: 'X', country: 'Neverland' } }, 'unknown-country', 'address.country'],
		['a relation has no number', { source: { system: 'mplus', shop: 'till', id: 'x', number: 'x' } }, 'invalid-customer', 'source.id'],
	])('when of a customer %s, then it is held', (_, over, reason, field) => {
		expect(mapRecord(toMplusCustomerPreset(settings), { ...webCustomer, ...over })).toMatchObject({ held: { reason, field } });
	});

	it('when a person has no name, then the till lists the e-mail address, as the order sync does', () => {
		const person = { source: webCustomer.source, kind: 'person', email: 'jan@example.com' };

		expect(mapRecord(toMplusCustomerPreset(settings), person)).toEqual({ extRelationId: 'ccv-90210-7', name: 'jan@example.com', email: 'jan@example.com' });
	});

	it.each([
		['silk', { strValue: 'silk' }],
		[2.5, { intValue: 2.5 }],
		[false, { boolValue: false }],
		[[1, 3], { multiSelectInt: [1, 3] }],
	])('when a feature does not say its kind and its value is %j, then the custom field has %j', (value, field) => {
		const item = mapRecord(toMplusCustomerPreset(settings), { ...webCustomer, features: [{ name: 'material', value }] });

		expect(item).toMatchObject({ customFieldList: { customField: [{ fieldName: 'material', ...field }] } });
		expect(requestOf('Relation', item).xml).toContain('material');
	});

	it('when a variant has no id of its own, then its article gets no external ID', () => {
		const variants = [{ sku: 'A', options: [{ name: 'Kleur', value: 'Red' }, { name: 'Maat', value: 'S' }] }];

		expect(mapRecord(toMplusProductPreset(settings), { ...webProduct, variants })).toMatchObject({ articleList: { article: [{ pluNumber: 'A', size: 'S', colour: 'Red', description: 'Shirt' }] } });
		expect(JSON.stringify(mapRecord(toMplusProductPreset(settings), { ...webProduct, variants }))).not.toContain('extArticleId');
	});

	const [small] = webProduct.variants;
	it.each([
		['an option is neither size nor colour', settings, [{ ...small, options: [{ name: 'Material', value: 'Silk' }] }], 'unknown-option', 'variants.0.options.0.name'],
		['an option comes twice', settings, [{ ...small, options: [{ name: 'Maat', value: 'S' }, { name: 'Size', value: 'M' }] }], 'unknown-option', 'variants.0.options.1.name'],
		['two variants are alike', settings, [small, { ...small, options: [{ name: 'SIZE', value: 'S' }] }], 'variants-alike', 'variants.1.options'],
		['a price has a fraction of a cent', settings, [{ ...small, priceIncl: 1.005 }], 'invalid-product', 'variants.0.priceIncl'],
		['a SKU is missing', settings, [{ ...small, sku: undefined }], 'unknown-article', 'variants.0.sku'],
		['a SKU is no article number', byNumber, [small], 'unknown-article', 'variants.0.sku'],
		['it has no variants', settings, [], 'invalid-product', 'variants'],
	])('when of a product %s, then it is held', (_, choice, variants, reason, field) => {
		expect(mapRecord(toMplusProductPreset(choice), { ...webProduct, variants })).toMatchObject({ source: webProduct.source, held: { reason, field } });
	});

	it.each([
		['free stock is not known', { free: undefined }, 'invalid-stock-level', 'free'],
		['a branch is missing', { branch: undefined }, 'invalid-stock-level', 'branch'],
		['only a PLU number is known', { articleNumber: undefined, sku: '14' }, 'unknown-article', 'sku'],
	])('when of stock %s, then it is held', (_, over, reason, field) => {
		expect(mapRecord(toMplusStockLevelPreset(settings), { ...webStock, ...over })).toMatchObject({ source: webStock.source, held: { reason, field } });
	});

	it('when an earlier mapping held a record, or it could not be read, then it stays so', () => {
		const held = { source: webOrder.source, held: { reason: 'mixed-taxes', field: 'x', message: 'y' } };
		const unreadable = { source: webOrder.source, unreadable: { message: 'gone' } };

		expect([held, unreadable].map((record) => mapRecord(toMplusOrderPreset(settings), record))).toEqual([held, unreadable]);
	});
});

describe('the list of what is not carried', () => {
	it('names no number, date, e-mail address, place, SKU, quantity, price, VAT or total, but what the till\'s type has no place for', () => {
		const precious = /number|date|createdAt|email|street|suffix|postcode|city|country|line$|sku|quantity|price|vat|totals|deliveryAddress$/i;
		const named = Object.entries(NOT_CARRIED).flatMap(([kind, list]) => list.filter(({ field }) => precious.test(field)).map(({ field }) => `${kind}: ${field}`));

		expect(named).toEqual(['order: customer.email', 'order: customer.chamberOfCommerceNumber', 'order: customer.deliveryAddress', 'customer: source.number', 'product: source.number', 'stockLevel: source.number']);
		expect([...typeSpec('Order').byName.keys(), ...typeSpec('Address').byName.keys()].filter((name) => /mail|commerce/i.test(name))).toEqual([]);
	});

	it('gives a reason for each, none twice', () => {
		for (const list of Object.values(NOT_CARRIED)) {
			expect(new Set(list.map(({ field }) => field)).size).toBe(list.length);
			expect(list.filter(({ why }) => why.length < 10)).toEqual([]);
		}
		expect(new Set(HOLD_REASONS).size).toBe(HOLD_REASONS.length);
	});
});
