import fc from 'fast-check';

import { planProducts, type ProductAction } from '../../../../lib/mplus/products/planProducts';
import { aDraft, aProduct, factsOf, someWriteSettings } from './aDraft';

const TIE = aProduct(5, [{ articleNumber: 14, pluNumber: 'TIE-RED', priceIncl: 1995, colour: 'Red' }, { articleNumber: 15, pluNumber: 'TIE-BLUE', priceIncl: 1995 }], { description: 'Tie', groupNumbers: [3] });
const HAT = aProduct(20, [{ articleNumber: 20, pluNumber: 'HAT', priceIncl: 2500 }]);

const brief = (action: ProductAction) => (action.kind === 'refuse' ? ['refuse', action.itemIndexes, action.error.message] : [action.kind, action.drafts.map(({ itemIndex }) => itemIndex), action.product]);
const plan = (drafts: Parameters<typeof planProducts>[0], over = {}, facts = factsOf(TIE, HAT)) => planProducts(drafts, facts, someWriteSettings(over)).map(brief);

describe('given drafts and what the till holds', () => {
	it('when two are articles of one product, then they are one call with only what differs', () => {
		const actions = plan([aDraft(0, [{ pluNumber: 'TIE-RED', priceIncl: 21, colour: 'Red' }]), aDraft(1, [{ pluNumber: 'TIE-BLUE', colour: 'Navy' }])]);

		expect(actions).toEqual([['update', [0, 1], { productNumber: 5, articleList: { article: [{ articleNumber: 14, priceIncl: 21 }, { articleNumber: 15, colour: 'Navy' }] } }]]);
	});

	it('when none differs, then there is nothing to send', () => {
		expect(plan([aDraft(0, [{ pluNumber: 'TIE-RED', priceIncl: 19.95, extraText: null, brandName: '' }], { fields: { description: 'Tie', groupNumbers: [3] } })])).toEqual([['unchanged', [0], { productNumber: 5 }]]);
	});

	it('when two of a key are known and one is new, then the new one joins their product', () => {
		const actions = plan(['TIE-RED', 'TIE-BLUE', 'TIE-PINK'].map((pluNumber, index) => aDraft(index, [{ pluNumber }], { productKey: 'TIE' })));

		expect(actions).toEqual([['update', [0, 1, 2], { productNumber: 5, articleList: { article: [{ pluNumber: 'TIE-PINK' }] } }]]);
	});

	it('when a key covers articles of two products and all are known, then each product has its own call', () => {
		const actions = plan([aDraft(0, [{ pluNumber: 'TIE-RED', size: 'L' }], { productKey: 'X' }), aDraft(1, [{ pluNumber: 'HAT', size: 'L' }], { productKey: 'X' })]);

		expect(actions.map(([kind, items]) => [kind, items])).toEqual([['update', [0]], ['update', [1]]]);
	});

	it('when a new product has articles in several items, then the description of the first is its own unless one is given', () => {
		const drafts = (fields?: object) => [aDraft(0, [{ pluNumber: 'A', description: 'First' }], { productKey: 'K' }), aDraft(1, [{ pluNumber: 'B', description: 'Second' }], { productKey: 'K', fields })];

		expect(plan(drafts())[0]?.[2]).toMatchObject({ description: 'First' });
		expect(plan(drafts({ description: 'Own' }))[0]?.[2]).toMatchObject({ description: 'Own', articleList: { article: [{ pluNumber: 'A' }, { pluNumber: 'B' }] } });
	});

	it.each([
		['of a new product', ['A', 'B']],
		['of a known one', ['TIE-RED', 'TIE-BLUE']],
	])('when two items %s contradict each other about it, then both are refused and named', (_, skus) => {
		const actions = plan(skus.map((pluNumber, index) => aDraft(index, [{ pluNumber }], { productKey: 'K', fields: { extraText: `${index}` } })));

		expect(actions).toEqual([['refuse', [0, 1], 'Items 0 and 1 are of one product and do not agree on its extraText']]);
	});

	it('when one of several is wrong, then the others are planned', () => {
		const actions = plan([aDraft(0, [{ pluNumber: 'TIE-RED', turnoverGroup: 500 }]), aDraft(1, [{ pluNumber: 'TIE-BLUE', size: 'L' }])]);

		expect(actions.map(([kind, items]) => [kind, items])).toEqual([['update', [1]], ['refuse', [0]]]);
	});

	it('when one item has articles of two products, then it is refused', () => {
		expect(plan([aDraft(0, [{ pluNumber: 'TIE-RED' }, { pluNumber: 'HAT' }])])).toEqual([['refuse', [0], expect.stringContaining('in products 5 and 20')]]);
	});

	it('when a product is named that does not exist, then its articles elsewhere are not changed by mistake, and new ones take its number', () => {
		expect(plan([aDraft(0, [{ pluNumber: 'TIE-RED', size: 'L' }], { fields: { productNumber: 9 } })])).toEqual([['refuse', [0], expect.stringContaining('in products 9 and 5')]]);
		expect(plan([aDraft(0, [{ pluNumber: 'NEW' }], { fields: { productNumber: 9 } })])).toEqual([['create', [0], { productNumber: 9, articleList: { article: [{ pluNumber: 'NEW' }] } }]]);
		expect(plan([aDraft(0, [{ pluNumber: 'NEW' }], { fields: { productNumber: 5 } })])).toEqual([['update', [0], { productNumber: 5, articleList: { article: [{ pluNumber: 'NEW' }] } }]]);
	});

	it('when fields are only for creating, then a known article and its product keep theirs, and a new one of the product takes them', () => {
		const drafts = [aDraft(0, [{ pluNumber: 'TIE-RED', priceIncl: 1, size: 'L' }], { productKey: 'T', fields: { description: 'Other' } }), aDraft(1, [{ pluNumber: 'NEW', priceIncl: 1 }], { productKey: 'T' })];

		expect(plan(drafts, { createOnly: new Set(['priceIncl', 'description']) })).toEqual([['update', [0, 1], { productNumber: 5, articleList: { article: [{ articleNumber: 14, size: 'L' }, { pluNumber: 'NEW', priceIncl: 1 }] } }]]);
	});

	it.each([
		[{ vatPercentage: 21 }, undefined, { vatCode: 1 }],
		[{ vatPercentage: 21 }, 'BEL', { vatCode: 4 }],
		[{ vatPercentage: 9, vatCode: 7 }, undefined, { vatCode: 7 }],
	])('when the VAT is %j in %s, then the article has %j', (vat, vatCountry, expected) => {
		expect(plan([aDraft(0, [{ pluNumber: 'NEW', ...vat }], { vatCountry })])[0]?.[2]).toEqual({ articleList: { article: [{ pluNumber: 'NEW', ...expected }] } });
	});

	it.each([
		[0, true],
		[999, true],
		[-1, false],
		[1000, false],
		[1.5, false],
		['1', false],
	])('when the turnover group is %j, then it is taken: %s', (turnoverGroup, taken) => {
		expect(plan([aDraft(0, [{ pluNumber: 'NEW', turnoverGroup }])])[0]?.[0]).toBe(taken ? 'create' : 'refuse');
	});
});

describe('given any drafts of known and new articles', () => {
	const SKUS = ['TIE-RED', 'TIE-BLUE', 'HAT', 'N1', 'N2', 'N3'];
	const drafts = fc
		.uniqueArray(fc.record({ sku: fc.constantFrom(...SKUS), productKey: fc.constantFrom(undefined, 'K', 'L'), price: fc.integer({ min: 0, max: 3 }) }), { selector: ({ sku }) => sku })
		.map((entries) => entries.map(({ sku, productKey, price }, index) => aDraft(index, [{ pluNumber: sku, priceIncl: price }], { productKey })));

	it('when they are planned, then every item is in exactly one action, and no product in two', () => {
		fc.assert(
			fc.property(drafts, (given) => {
				const actions = planProducts(given, factsOf(TIE, HAT), someWriteSettings());
				const items = actions.flatMap((action) => (action.kind === 'refuse' ? action.itemIndexes : action.drafts.map(({ itemIndex }) => itemIndex)));
				const known = actions.flatMap((action) => (action.kind === 'update' || action.kind === 'unchanged' ? action.known.productNumber : []));

				expect(items.sort()).toEqual(given.map(({ itemIndex }) => itemIndex));
				expect(new Set(known).size).toBe(known.length);
			}),
			{ seed: 7, numRuns: 500 },
		);
	});

	it('when they are planned in another order, then the same is written', () => {
		fc.assert(
			fc.property(drafts, (given) => {
				const written = (order: typeof given) => {
					const actions = planProducts(order, factsOf(TIE, HAT), someWriteSettings());
					return actions.map((action) => (action.kind === 'refuse' ? ['refuse', ...[...action.itemIndexes].sort()] : [action.kind, ...action.drafts.map(({ itemIndex }) => itemIndex).sort()]).join(' ')).sort();
				};

				expect(written([...given].reverse())).toEqual(written(given));
			}),
			{ seed: 8, numRuns: 300 },
		);
	});
});
