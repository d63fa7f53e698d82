import { customerRecordItem } from '../../../lib/model/CustomerRecordItem';
import { productItem } from '../../../lib/model/ProductItem';
import { readOrder } from '../../../lib/model/readOrder';
import { stockLevelItem } from '../../../lib/model/StockLevelItem';

const source = { system: 'ccv', shop: '90210', id: '7', number: 'A7' };
const simple = { source, type: 'simple', name: 'Tie', sku: 'TIE', priceIncl: 19.95 };
const variant = { sku: 'S', options: [{ name: 'size', value: 'S' }] };
const configurable = { source, type: 'configurable', name: 'Shirt', variants: [variant] };

describe('given a record as an item', () => {
	it.each([
		['a customer', customerRecordItem, { source, kind: 'person', name: 'Jan', mobile: null, address: null }],
		['a simple product', productItem, { ...simple, description: null, features: [{ name: 'origin', value: 'NL' }] }],
		['a configurable product', productItem, configurable],
		['a stock level', stockLevelItem, { source, sku: 'TIE', free: 0 }],
	])('when %s fits, then null stays null, 0 stays 0 and what is absent stays absent', (_, schema, record) => {
		expect(schema.parse(record)).toEqual(record);
	});

	it.each([
		['a customer without a source', customerRecordItem, { kind: 'person' }, 'source'],
		['a customer that is neither person nor company', customerRecordItem, { source, kind: 'dog' }, 'kind'],
		['a birth date with a time', customerRecordItem, { source, kind: 'person', birthDate: '1980-12-31T00:00:00Z' }, 'birthDate'],
		['a product without a type', productItem, { ...simple, type: undefined }, 'type'],
		['a product without a name', productItem, { ...simple, name: '' }, 'name'],
		['a configurable product without variants', productItem, { ...configurable, variants: [] }, 'variants'],
		['a variant without options', productItem, { ...configurable, variants: [{ ...variant, options: [] }] }, 'variants.0.options'],
		['a price of null', productItem, { ...simple, priceIncl: null }, 'priceIncl'],
		['an empty SKU', stockLevelItem, { source, sku: '' }, 'sku'],
		['a quantity that is a text', stockLevelItem, { source, free: '3' }, 'free'],
	])('when it is %s, then the field is named', (_, schema, record, field) => {
		expect(schema.safeParse(record).error?.issues[0]?.path.join('.')).toBe(field);
	});
});

describe('given an order whose line has a discount', () => {
	const order = (discount: number) => ({
		source,
		createdAt: '2026-01-15T12:00:00Z',
		paid: true,
		lines: [{ kind: 'product', sku: 'TIE', text: 'Tie', quantity: 2, unitPriceIncl: 10, vatPercentage: 21, discount }],
		totals: { incl: 17 },
		vatMethod: 'inclusive',
	});

	it('when it is read, then the discount is a line of its own of the same VAT', () => {
		expect(readOrder(order(3))).toMatchObject({
			order: {
				lines: [
					{ kind: 'product', priceCents: 1000, quantity: { units: 2, decimals: 0 } },
					{ kind: 'discount', text: 'Tie', priceCents: -300, quantity: { units: 1, decimals: 0 }, vatPercentage: 21 },
				],
			},
		});
	});

	it('when the discount is 0, then there is one line', () => {
		expect(readOrder(order(0))).toMatchObject({ order: { lines: [{ kind: 'product' }] } });
	});

	it('when it has a fraction of a cent, then it is named and not rounded', () => {
		expect(readOrder(order(0.125))).toEqual({ problem: { field: 'lines.0.discount', message: '0.125 is not an amount in whole cents' } });
	});
});
