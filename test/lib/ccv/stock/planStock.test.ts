import { isFew } from '../../../../lib/ccv/stock/findArticles';
import { matchProduct, noMatches, type Matches } from '../../../../lib/ccv/stock/matchArticles';
import { planStock } from '../../../../lib/ccv/stock/planStock';
import { readStockLine, type ArticleKey } from '../../../../lib/ccv/stock/StockLine';
import type { CcvRecord } from '../../../../lib/ccv/writes/createRecord';

const product = (id: number, over: CcvRecord = {}): CcvRecord => ({ id, name: 'Tie', productnumber: `P${id}`, eannumber: '', stock: 5, stocktype: 'Product', stockenabled: true, decimal_amount: 0, is_active: true, ...over });
const variant = (id: number, over: CcvRecord = {}): CcvRecord => ({ id, product_id: 1, sku_number: '', product_number: `V${id}`, ean_number: '', stock: 5, active: true, combination: [], ...over });

/** What the items would do to a shop of these products. */
function plan(items: CcvRecord[], products: Array<{ product: CcvRecord; variants?: CcvRecord[] }>, turnOn = false) {
	const lines = items.map(readStockLine);
	const matches: Matches = noMatches(lines.flatMap(({ key }) => key ?? []));
	for (const { product: record, variants = [] } of products) matchProduct(matches, { product: record, variants });
	return planStock(lines, matches, { turnOn }).map(({ change, refusal }) => refusal?.reason ?? (change ? [change.article.combinationId ?? change.article.productId, change.stock, change.turnOn] : 'unchanged'));
}

const TEE = { product: product(1, { stocktype: 'Attribute' }), variants: [variant(11), variant(12, { sku_number: 'SKU-12' })] };

describe('what is to be written of stocks', () => {
	it('given what differs and what does not, then only the first is a change', () => {
		expect(plan([{ sku: 'P2', stock: 6 }, { sku: 'P3', stock: 5 }, { sku: 'V11', stock: 0 }], [TEE, { product: product(2) }, { product: product(3) }])).toEqual([[2, 6, false], 'unchanged', [11, 0, false]]);
	});

	it('given a variant with a SKU, then its product number is no name of it', () => {
		expect(plan([{ sku: 'SKU-12', stock: 6 }, { sku: 'V12', stock: 6 }], [TEE])).toEqual([[12, 6, false], 'CCV SalesPOS has no product or variant with SKU "V12"']);
	});

	it('given one article several times under different names, then the last counts, and one that is refused does not', () => {
		const items = [{ sku: 'P2', stock: 1 }, { product_id: 2, stock: 2 }, { ean: '87', stock: 3 }, { sku: 'P2', stock: 1.5 }];

		expect(plan(items, [{ product: product(2, { eannumber: '87' }) }])).toEqual([
			'Item 3 sets the stock of Product 2 (P2) as well: the last one counts',
			'Item 3 sets the stock of Product 2 (P2) as well: the last one counts',
			[2, 3, false],
			'Product 2 (P2): stock 1.5 is not whole, and the product is sold by the piece',
		]);
	});

	it('given a product and a variant with the same number as id, then they are not taken for each other', () => {
		expect(plan([{ product_id: 11, stock: 1 }, { attribute_combination_id: 11, stock: 2 }], [TEE, { product: product(11) }])).toEqual([[11, 1, false], [11, 2, false]]);
	});

	it('given a stock that is not counted, then it is written only where that is to be turned on, even if the figure is the same', () => {
		const off = [{ product: product(2, { stockenabled: false }) }];

		expect(plan([{ product_id: 2, stock: 5 }], off)).toEqual([expect.stringMatching(/its stock is not counted/)]);
		expect(plan([{ product_id: 2, stock: 5 }], off, true)).toEqual([[2, 5, true]]);
	});

	it('given a shop that says neither stock nor decimals, then the stock is written', () => {
		expect(plan([{ product_id: 2, stock: 1.123456 }], [{ product: product(2, { stock: null, decimal_amount: undefined, stockenabled: null }) }])).toEqual([[2, 1.123456, false]]);
	});

	it('given a stock below zero, then it is written: a shop may sell what it does not have', () => {
		expect(plan([{ product_id: 2, stock: -3 }], [{ product: product(2) }])).toEqual([[2, -3, false]]);
	});
});

describe('an item with a stock', () => {
	it.each<[CcvRecord, ArticleKey | undefined, number | undefined]>([
		[{ sku: ' A ', stock: '5' }, { by: 'sku', value: 'A' }, 5],
		[{ sku: 85123, stock: 5 }, { by: 'sku', value: '85123' }, 5],
		[{ product_id: '007', sku: 'A', stock: -1.5 }, { by: 'product', value: '7' }, -1.5],
		[{ attribute_combination_id: 5, product_id: 7, stock: 0 }, { by: 'combination', value: '5' }, 0],
		[{ attribute_combination_id: null, product_id: '', ean: '871', stock: 0 }, { by: 'ean', value: '871' }, 0],
		[{ sku: 'A', stock: true }, { by: 'sku', value: 'A' }, undefined],
		[{ sku: 'A', stock: '5 pieces' }, { by: 'sku', value: 'A' }, undefined],
		[{ sku: 'A', stock: Infinity }, { by: 'sku', value: 'A' }, undefined],
		[{ sku: 'A', stock: 1e-7 }, { by: 'sku', value: 'A' }, undefined],
		[{ sku: 'A', stock: [] }, { by: 'sku', value: 'A' }, undefined],
		[{ sku: {}, stock: 1 }, undefined, undefined],
		[{ product_id: 0, stock: 1 }, undefined, undefined],
		[{ product_id: 1.5, stock: 1 }, undefined, undefined],
		[{}, undefined, undefined],
	])('%j', (item, key, stock) => {
		const line = readStockLine(item);

		expect([line.key, line.stock, line.refusal === undefined]).toEqual([key, stock, key !== undefined && stock !== undefined]);
	});
});

describe('the cheaper way to find articles', () => {
	const keys = (by: ArticleKey['by'], count: number): ArticleKey[] => Array.from({ length: count }, (_, index) => ({ by, value: String(index) }));

	it.each([
		['sku', 14, true],
		['sku', 15, false],
		['ean', 28, true],
		['product', 29, false],
		['combination', 14, true],
	] as const)('of %s, %d are few: %s', (by, count, few) => {
		expect(isFew(keys(by, count))).toBe(few);
	});
});
