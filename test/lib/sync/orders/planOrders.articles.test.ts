import type { OrderLine } from '../../../../lib/model/Order';
import type { ArticleKey, TargetArticle, VatRate } from '../../../../lib/sync/orders/OrderTarget';
import { planOrders } from '../../../../lib/sync/orders/planOrders';
import { aLine } from '../../../support/builders/aLine';
import { anArticle } from '../../../support/builders/anArticle';
import { anOrder } from '../../../support/builders/anOrder';
import { factsWith } from '../../../support/builders/factsWith';
import { someFields } from '../../../support/builders/someFields';
import { someSettings, type SyncSettings } from '../../../support/builders/someSettings';

interface Given {
	lines: OrderLine[];
	articles: TargetArticle[];
	vatRates?: VatRate[];
	settings?: Partial<SyncSettings>;
	totalCents?: number;
	vatMethod?: 'inclusive' | 'exclusive';
}

/** The lines of the draft, or why the order is held. */
function plan({ lines, articles, vatRates, settings, ...over }: Given) {
	const order = anOrder({ lines, ...over });
	const facts = factsWith({ articles, ...(vatRates && { vatRates }) });
	const [action] = planOrders([{ kind: 'order', order }], facts, someSettings(settings), someFields).actions;
	return action?.kind === 'create' ? action.draft.lines : action?.kind === 'hold' ? action.reason : action?.kind;
}

const numbers = (planned: ReturnType<typeof plan>) => (Array.isArray(planned) ? planned.map(({ articleNumber }) => articleNumber) : planned);

describe('given articles that a SKU may mean', () => {
	const BY_PLU = anArticle({ number: 1, pluNumber: '123' });
	const BY_NUMBER = anArticle({ number: 123, pluNumber: 'X' });
	const BY_EXTERNAL = anArticle({ number: 2, pluNumber: 'Y', externalId: '123' });
	const BY_BARCODE = anArticle({ number: 3, pluNumber: 'Z', barcodes: ['8710000000001', '123'] });
	const ALL = [BY_PLU, BY_NUMBER, BY_EXTERNAL, BY_BARCODE];

	it.each<[ArticleKey[], number | string]>([
		[['pluNumber', 'articleNumber', 'externalId', 'barcode'], 1],
		[['articleNumber', 'pluNumber', 'externalId', 'barcode'], 123],
		[['externalId', 'pluNumber'], 2],
		[['barcode', 'pluNumber'], 3],
		[['barcode'], 3],
	])('when the keys are %j, then the first that knows the SKU decides', (articleKeys, number) => {
		const planned = plan({ lines: [aLine({ sku: '123' })], articles: ALL, settings: { articleKeys } });

		expect(numbers(planned)).toEqual([number]);
	});

	it('when the first key does not know it, then the next is asked', () => {
		const planned = plan({ lines: [aLine({ sku: '123' })], articles: [BY_EXTERNAL, BY_BARCODE] });

		expect(numbers(planned)).toEqual([2]);
	});

	it.each([
		['leading zeros', '00123', [BY_NUMBER]],
		['capitals', '85123a', [anArticle({ number: 4, pluNumber: '85123A' })]],
		['a decimal point', '123.0', [BY_NUMBER]],
		['an exponent', '1e3', [anArticle({ number: 1000, pluNumber: 'X' })]],
		['a part of it', '12', [BY_PLU]],
	])('when only %s differ, then it is another SKU', (_, sku, articles) => {
		const planned = plan({ lines: [aLine({ sku })], articles });

		expect(planned).toBe('unknown-article');
	});

	it('when the line has an EAN, then it is looked for among barcodes, and only there', () => {
		const planned = plan({ lines: [aLine({ sku: 'NO', ean: '8710000000001' })], articles: [anArticle({ number: 9, pluNumber: '8710000000001' }), BY_BARCODE] });

		expect(numbers(planned)).toEqual([3]);
	});

	it.each([
		['one of two is inactive, then the active one is meant', [anArticle({ number: 1, active: false }), anArticle({ number: 2 })], [2]],
		['the only one is inactive, then it is meant all the same', [anArticle({ number: 1, active: false })], [1]],
		['two are active, then nobody guesses', [anArticle({ number: 1 }), anArticle({ number: 2 })], 'ambiguous-article'],
		['SKU and EAN are barcodes of two articles, then nobody guesses', [anArticle({ number: 1, pluNumber: 'A', barcodes: ['TIE-RED'] }), anArticle({ number: 2, pluNumber: 'B', barcodes: ['871'] })], 'ambiguous-article'],
		['SKU and EAN are barcodes of one article, then it is meant', [anArticle({ number: 1, pluNumber: 'A', barcodes: ['TIE-RED', '871'] })], [1]],
	])('when %s', (_, articles, expected) => {
		const planned = plan({ lines: [aLine({ ean: '871' })], articles });

		expect(numbers(planned)).toEqual(expected);
	});
});

describe('given lines that are no products', () => {
	const chosen = { lineArticles: { shipping: 90, discount: 91, free: 92 } };
	const articles = [anArticle(), ...[90, 91, 92].map((number) => anArticle({ number, pluNumber: `S${number}` }))];

	it('when an order has shipping, a discount and a free row, then each goes on its chosen article and the discount is negative', () => {
		const lines = [
			aLine({ quantity: { units: 25, decimals: 1 } }),
			aLine({ kind: 'shipping', sku: undefined, text: 'Shipping costs', priceCents: 495 }),
			aLine({ kind: 'discount', sku: undefined, text: 'Discount', priceCents: -500 }),
			aLine({ kind: 'free', sku: undefined, text: 'Engraving', priceCents: 750, vatPercentage: 9 }),
		];

		const planned = plan({ lines, articles, settings: chosen, totalCents: 4988 + 495 - 500 + 750 });

		expect(planned).toEqual([
			{ articleNumber: 10, text: 'Red tie', quantity: { units: 25, decimals: 1 }, priceCents: 1995, vatCode: 1 },
			{ articleNumber: 90, text: 'Shipping costs', quantity: { units: 1, decimals: 0 }, priceCents: 495, vatCode: 1 },
			{ articleNumber: 91, text: 'Discount', quantity: { units: 1, decimals: 0 }, priceCents: -500, vatCode: 1 },
			{ articleNumber: 92, text: 'Engraving', quantity: { units: 1, decimals: 0 }, priceCents: 750, vatCode: 2 },
		]);
	});

	it('when a free row carries a SKU that the till knows, then it goes on that article', () => {
		const planned = plan({ lines: [aLine({ kind: 'free' })], articles, settings: chosen });

		expect(numbers(planned)).toEqual([10]);
	});

	it('when a row has quantity 0, then it is left out and its SKU need not be known', () => {
		const planned = plan({ lines: [aLine(), aLine({ sku: 'GONE', quantity: { units: 0, decimals: 0 } })], articles });

		expect(numbers(planned)).toEqual([10]);
	});

	it('when one article is exchanged for a dearer one, then the one that comes back is a negative line', () => {
		const planned = plan({ lines: [aLine({ quantity: { units: -1, decimals: 0 } }), aLine({ priceCents: 2995 })], articles });

		expect(Array.isArray(planned) && planned.map(({ quantity, priceCents }) => [quantity.units, priceCents])).toEqual([[-1, 1995], [1, 2995]]);
	});

	it('when the order\'s amounts are excluding VAT, then lines and total are as well', () => {
		const planned = plan({ lines: [aLine({ priceCents: 1649 })], articles, vatMethod: 'exclusive' });

		expect(planned).toEqual([{ articleNumber: 10, text: 'Red tie', quantity: { units: 1, decimals: 0 }, priceCents: 1649, vatCode: 1 }]);
	});
});

describe('given the till\'s VAT groups', () => {
	const rate = (code: number, percentage: number, branch?: number): VatRate => ({ branch, code, percentage });

	it.each<[string, number | undefined, VatRate[], number | undefined | 'unknown-vat']>([
		['several codes have the percentage, then the article\'s own is preferred', 4, [rate(1, 21, 1), rate(4, 21, 1)], 4],
		['the article\'s own has another percentage, then the lowest fitting code', 2, [rate(5, 21, 1), rate(1, 21, 1), rate(2, 9, 1)], 1],
		['a code is another branch\'s, then it does not count', 7, [rate(7, 21, 2), rate(1, 21, 1)], 1],
		['only another branch has it, then it is unknown', 7, [rate(7, 21, 2)], 'unknown-vat'],
		['a group is of no branch, then it is of all', 1, [rate(1, 21)], 1],
		['a group is of branch 0, then it is of all', 1, [rate(1, 21, 0)], 1],
		['no group has it, then it is unknown', 1, [rate(1, 19, 1)], 'unknown-vat'],
	])('when %s', (_, vatCode, vatRates, expected) => {
		const planned = plan({ lines: [aLine()], articles: [anArticle({ vatCode })], vatRates });

		expect(Array.isArray(planned) ? planned[0]?.vatCode : planned).toBe(expected);
	});

	it('when the line says no percentage, then the article\'s own counts and none is sent', () => {
		const planned = plan({ lines: [aLine({ vatPercentage: undefined })], articles: [anArticle()], vatRates: [] });

		expect(planned).toEqual([{ articleNumber: 10, text: 'Red tie', quantity: { units: 1, decimals: 0 }, priceCents: 1995, vatCode: undefined }]);
	});
});
