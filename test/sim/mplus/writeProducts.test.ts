import { putArticleGroup } from '../../../sim/mplus/store/putArticleGroup';
import { aTill } from './aTill';
import { callTill, text, texts } from './callTill';
import { xmlOf, type Xml } from './xmlOf';

type Fields = { [field: string]: Xml };

const TIE: Fields = { pluNumber: 'TIE-GREEN', description: 'Tie green', turnoverGroup: 1, vatCode: 1, priceIncl: 1995 };
const create = (article: Fields | Fields[], product: Fields = {}): string =>
	xmlOf({ createProduct: { product: { description: 'Tie', ...product, articleList: { article } } } });
const update = (article: Fields | Fields[] | undefined, product: Fields = {}): string =>
	xmlOf({ updateProduct: { product: { productNumber: 14, ...product, articleList: article && { article } } } });

describe('given a till that products are created in', () => {
	it('when numbers are left out, then it gives free ones and keeps the product as sent', () => {
		const world = aTill();

		const reply = callTill(world, create([{ ...TIE, extArticleId: 'shop-77', barcode: '8712345678918' }, { ...TIE, size: 'L' }]));

		const numbers = texts(reply, 'articleNumbers').map(Number);
		const productNumber = Number(text(reply, 'productNumber'));
		expect([text(reply, 'result'), numbers.length, new Set(numbers).size, reply.committed]).toEqual(['CREATE-PRODUCT-RESULT-OK', 2, 2, true]);
		expect(world.products.get(productNumber)).toMatchObject({
			description: 'Tie',
			syncMarker: Number(text(reply, 'syncMarker')),
			articleList: {
				article: [
					{ articleNumber: numbers[0], extArticleId: 'shop-77', barcode: '8712345678918', active: true, vatPercentage: 21 },
					{ articleNumber: numbers[1], size: 'L' },
				],
			},
		});
		expect(world.articlesByPlu.get('TIE-GREEN')).toHaveLength(2);
		expect(world.failures).toEqual([]);
	});

	it('when numbers are supplied, then it takes them', () => {
		const reply = callTill(aTill(), create({ ...TIE, articleNumber: 77 }, { productNumber: 70 }));

		expect([text(reply, 'productNumber'), texts(reply, 'articleNumbers')]).toEqual(['70', ['77']]);
	});

	it('when one article has a number and the next has none, then they do not collide', () => {
		const numbers = texts(callTill(aTill(), create([TIE, { ...TIE, articleNumber: 5 }])), 'articleNumbers');

		expect(new Set(numbers).size).toBe(2);
	});

	it.each<[string, string, string, string]>([
		['the product number is taken', create(TIE, { productNumber: 14 }), 'FAILED-PRODUCT-NUMBER-ALREADY-TAKEN', 'Product number 14 is already taken'],
		['an article number is taken', create({ ...TIE, articleNumber: 15 }), 'FAILED-ARTICLE-NUMBER-ALREADY-TAKEN', 'Article number 15 is already taken'],
		['an article number is sent twice', create([{ ...TIE, articleNumber: 7 }, { ...TIE, articleNumber: 7 }]), 'FAILED-ARTICLE-NUMBER-ALREADY-TAKEN', 'Article number 7 is already taken'],
		['the turnover group is too high', create({ ...TIE, turnoverGroup: 1000 }), 'FAILED', 'Turnover group must be 0 to 999, not 1000'],
		['the turnover group is below 0', create({ ...TIE, turnoverGroup: -1 }), 'FAILED', 'Turnover group must be 0 to 999, not -1'],
		['the turnover group is unknown', create({ ...TIE, turnoverGroup: 500 }), 'FAILED', 'Turnover group 500 does not exist'],
		['the VAT code has no rate', create({ ...TIE, vatCode: 9 }), 'FAILED', 'The rate for VAT-code 9 is not properly configured. Please contact API support at dev@mpluskassa.nl.'],
		['there is no article', create([]), 'FAILED', 'A product needs an article'],
		['the article group is unknown', create(TIE, { groupNumbers: [4] }), 'FAILED', 'Article group 4 does not exist'],
	])('when %s, then it says so and keeps nothing', (_case, request, result, errorMessage) => {
		const world = aTill();

		const reply = callTill(world, request);

		expect([text(reply, 'result'), text(reply, 'errorMessage'), text(reply, 'productNumber'), reply.committed, world.products.size]).toEqual([
			`CREATE-PRODUCT-RESULT-${result}`,
			errorMessage,
			'0',
			false,
			3,
		]);
	});

	it.each([
		['uniquePluNumbers', { ...TIE, pluNumber: 'TIE-RED' }, 'PLU number TIE-RED is already in use'],
		['uniqueBarcodes', { ...TIE, barcode: '871' }, 'Barcode 871 is already in use'],
	] as const)('when %s is on, then a second article with the same is refused, and else not', (name, article, errorMessage) => {
		const replies = [true, false].map((on) => {
			const world = aTill({ [name]: on });
			callTill(world, update({ articleNumber: 14, barcode: '871' }));
			return callTill(world, create(article));
		});

		expect(replies.map((reply) => [text(reply, 'result'), text(reply, 'errorMessage')])).toEqual([
			['CREATE-PRODUCT-RESULT-FAILED', errorMessage],
			['CREATE-PRODUCT-RESULT-OK', ''],
		]);
	});

	it.each([
		[{ demandsTurnoverGroup: false }, { ...TIE, turnoverGroup: 500 }, { turnoverGroup: 500 }],
		[{ stockArticleByDefault: false }, TIE, { stockArticle: false }],
		[{ webshopByDefault: true }, TIE, { webshop: true }],
		[{}, TIE, { stockArticle: true, webshop: false }],
		[{ mode: 'till' as const, ignoresField: ['webshop'] }, { ...TIE, webshop: true }, { webshop: false }],
	])('when the till has its own ways %j, then it keeps them', (given, article, expected) => {
		const world = aTill(given);

		callTill(world, create(article, { productNumber: 70 }));

		expect(world.products.get(70)?.articleList.article[0]).toMatchObject(expected);
	});

	it.each<[string, Fields, number, number, number]>([
		['only the price with VAT is sent', { priceIncl: 1995 }, 1995, 1649, 1],
		['only the price without VAT is sent', { priceExcl: 1649 }, 1995, 1649, 1],
		['both are sent', { priceIncl: 2000, priceExcl: 1500 }, 2000, 1500, 1],
		['neither is sent', {}, 0, 0, 1],
		['the VAT code is low', { priceIncl: 1090, vatCode: 2 }, 1090, 1000, 2],
		['the VAT code follows from the turnover group', { priceIncl: 1090, turnoverGroup: 2 }, 1090, 1000, 2],
	])('when %s, then the other price is computed by its VAT', (_case, fields, priceIncl, priceExcl, vatCode) => {
		const world = aTill();

		callTill(world, create(fields, { productNumber: 70 }));

		expect(world.products.get(70)?.articleList.article[0]).toMatchObject({ priceIncl, priceExcl, vatCode });
	});
});

describe('given a product of two articles that is updated', () => {
	it('when one field of one article is sent, then all else stays and only that article and its product move', () => {
		const world = aTill();
		const before = world.articles.get(15)?.article;

		const reply = callTill(world, update({ articleNumber: 14, priceIncl: 2195 }));

		const marker = Number(text(reply, 'syncMarker'));
		expect([text(reply, 'result'), texts(reply, 'existingArticleNumbers'), texts(reply, 'newArticleNumbers')]).toEqual(['UPDATE-PRODUCT-RESULT-OK', ['14'], []]);
		expect(world.articles.get(14)?.article).toMatchObject({ pluNumber: 'TIE-RED', priceIncl: 2195, priceExcl: 1814, syncMarker: marker });
		expect(world.articles.get(15)?.article).toEqual(before);
		expect(world.products.get(14)).toMatchObject({ description: 'Tie', syncMarker: marker });
		expect(marker).toBe(world.counters.article);
	});

	it('when an article has no known number, then it is a new one of this product', () => {
		const world = aTill();

		const reply = callTill(world, update([{ articleNumber: 15, active: true }, { ...TIE, articleNumber: 77 }, TIE]));

		const [first, second] = texts(reply, 'newArticleNumbers').map(Number);
		expect([texts(reply, 'existingArticleNumbers'), first]).toEqual([['15'], 77]);
		expect(world.products.get(14)?.articleList.article.map(({ articleNumber }) => articleNumber)).toEqual([14, 15, 77, second]);
		expect(world.articles.get(77)?.product.productNumber).toBe(14);
	});

	it('when the VAT code alone changes, then the price with VAT stays', () => {
		const world = aTill();

		callTill(world, update({ articleNumber: 14, vatCode: 2 }));

		expect(world.articles.get(14)?.article).toMatchObject({ priceIncl: 1995, priceExcl: 1830, vatCode: 2, vatPercentage: 9 });
	});

	it('when a PLU number changes, then the article is found by the new one only', () => {
		const world = aTill();

		callTill(world, update({ articleNumber: 14, pluNumber: 'TIE-PINK' }));

		expect([world.articlesByPlu.get('TIE-RED'), world.articlesByPlu.get('TIE-PINK')?.length]).toEqual([[], 1]);
	});

	it('when only its description is sent, then the articles stay', () => {
		const world = aTill();

		callTill(world, update(undefined, { description: 'Ties' }));

		expect(world.products.get(14)).toMatchObject({ description: 'Ties', articleList: { article: [{ articleNumber: 14 }, { articleNumber: 15 }] } });
	});

	it('when what the till keeps itself is sent, then it is passed over', () => {
		const world = aTill();

		callTill(world, update({ articleNumber: 14, averagePurchasePrice: 1, syncMarker: 9000, vatPercentage: 1 }));

		expect(world.articles.get(14)?.article).toMatchObject({ vatPercentage: 21, syncMarker: world.counters.article });
		expect(world.articles.get(14)?.article.averagePurchasePrice).toBeUndefined();
	});

	it.each<[string, Parameters<typeof aTill>[0], string, string]>([
		['the product is unknown', {}, update({ articleNumber: 14 }, { productNumber: 7 }), 'NOT-FOUND'],
		['an article is of another product', {}, update({ articleNumber: 20 }), 'FAILED-ARTICLE-NUMBER-ALREADY-TAKEN'],
		['an article is sent twice', {}, update([{ articleNumber: 14 }, { articleNumber: 14 }]), 'FAILED-ARTICLE-NUMBER-ALREADY-TAKEN'],
		['the turnover group is unknown', {}, update({ articleNumber: 14, turnoverGroup: 500 }), 'FAILED'],
		['the VAT code has no rate', {}, update({ articleNumber: 14, vatCode: 9 }), 'FAILED'],
		['products may not be changed', { allowsProductUpdates: false }, update({ articleNumber: 14 }), 'NOT-ALLOWED'],
	])('when %s, then it says so and nothing changes', (_case, given, request, result) => {
		const world = aTill(given);

		const reply = callTill(world, request);

		expect([text(reply, 'result'), reply.committed]).toEqual([`UPDATE-PRODUCT-RESULT-${result}`, false]);
		expect(text(reply, 'errorMessage')).not.toBe('');
	});

	it('when groups are not sent, then the product stays in them', () => {
		const world = aTill();
		putArticleGroup(world, { groupNumber: 3, name: 'Ties', productNumbers: [14] });

		callTill(world, update({ articleNumber: 14, priceIncl: 1 }));

		expect(world.products.get(14)?.groupNumbers).toEqual([3]);
	});
});

describe('given barcodes', () => {
	const barcodes = (world: ReturnType<typeof aTill>) => {
		const reply = callTill(world, xmlOf({ getProducts: { request: { articleNumbers: [14], pluNumbers: {} } } }));
		return [texts(reply, 'barcode').filter((value) => value !== ''), texts(reply, 'isCurrent')];
	};

	it('when one is set, then it is the current one of the list', () => {
		const world = aTill();
		callTill(world, update({ articleNumber: 14, barcode: '871' }));

		expect(barcodes(world)).toEqual([['871', '871'], ['true']]);
	});

	it('when a list is set, then the current one is the barcode, and a new barcode takes its place', () => {
		const world = aTill();
		const barcodeList = { barcode: [{ barcode: '111' }, { barcode: '222', isCurrent: true }] };
		callTill(world, update({ articleNumber: 14, barcodeList }));
		const first = barcodes(world);
		callTill(world, update({ articleNumber: 14, barcode: '333' }));

		expect(first).toEqual([['222', '111', '222'], ['false', 'true']]);
		expect(barcodes(world)).toEqual([['333', '333', '111'], ['true', 'false']]);
	});

	it('when it is set empty, then the article has none', () => {
		const world = aTill();
		callTill(world, update({ articleNumber: 14, barcode: '871' }));
		callTill(world, update({ articleNumber: 14, barcode: '' }));

		expect(barcodes(world)).toEqual([[], []]);
		expect(world.articles.get(14)?.article.barcode).toBe('');
	});
});
