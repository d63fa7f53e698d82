import { fillArticles } from '../../../sim/mplus/fillTill';
import { seedMplus, SERVICE_ARTICLES } from '../../../sim/mplus/seedMplus';
import { putPreparationMethod } from '../../../sim/mplus/store/putPreparationMethod';
import { reviseProduct } from '../../../sim/mplus/store/reviseProduct';
import { aTill } from './aTill';
import { callTill, texts } from './callTill';

const get = (inner: string, plus: string[] = []): string =>
	`<ns1:getProducts><ns1:request>${inner.replace('PLU', pluNumbers(plus))}</ns1:request></ns1:getProducts>`;
const pluNumbers = (plus: string[]): string =>
	`<ns1:pluNumbers>${plus.map((plu) => `<ns1:text><ns1:text>${plu}</ns1:text></ns1:text>`).join('')}</ns1:pluNumbers>`;
const articles = (...numbers: number[]): string =>
	numbers.map((number) => `<ns1:articleNumbers>${number}</ns1:articleNumbers>`).join('');
const all = '<ns1:includeAllArticlesOfSelectedProducts>true</ns1:includeAllArticlesOfSelectedProducts>';

function numbersIn(request: string, over: Parameters<typeof aTill>[0] = {}): string[] {
	return texts(callTill(aTill(over), request), 'articleNumber').sort();
}

describe('given a product of two articles', () => {
	it.each([
		['by article number only the match comes', get(`${articles(14)}PLU`), ['14']],
		['with the flag the whole product comes', get(`${articles(14)}PLU${all}`), ['14', '15']],
		['PLU numbers are doubly nested', get('PLU', ['TIE-BLUE', 'BREAD', 'NONE']), ['15', '20']],
		['case counts in PLU numbers', get('PLU', ['tie-blue']), []],
		['only active leaves the inactive out', get('PLU<ns1:onlyActive>true</ns1:onlyActive>', ['TIE-BLUE', 'TIE-RED']), ['14']],
		['by product number all its articles come', get('PLU<ns1:productNumbers>14</ns1:productNumbers>'), ['14', '15']],
		['a marker too high finds nothing', get('PLU<ns1:syncMarker>4</ns1:syncMarker>'), []],
		['a marker finds that and later', get('PLU<ns1:syncMarker>2</ns1:syncMarker>'), ['20', '999']],
		['lists combine by and', get(`${articles(14, 20)}PLU`, ['BREAD']), ['20']],
	])('when asked, then %s', (_rule, request, expected) => {
		expect(numbersIn(request)).toEqual(expected);
	});

	it('when lists combine by or, then either match comes', () => {
		expect(numbersIn(get(`${articles(14)}PLU`, ['BREAD']), { filtersCombine: 'or' })).toEqual(['14', '20']);
	});

	it.each([
		[1, ['14', '15']],
		[2, ['14', '15']],
		[3, ['14', '15', '999']],
	])('when the limit is %i, then it counts articles and the first product comes whole', (limit, expected) => {
		expect(numbersIn(get(`PLU<ns1:syncMarker>1</ns1:syncMarker><ns1:syncMarkerLimit>${limit}</ns1:syncMarkerLimit>`))).toEqual(
			expected,
		);
	});
});

describe('given an article of which only a preparation method was changed', () => {
	const excluded = '<ns1:syncMarkerExcludePreparationMethods>true</ns1:syncMarkerExcludePreparationMethods>';
	it.each([
		['finds it by the marker of the method', 4, '', ['14', '15']],
		['finds nothing beyond that', 5, '', []],
		['finds nothing where methods are excluded', 4, excluded, []],
		['finds others where methods are excluded', 3, excluded, ['20']],
	])('when asked, then it %s', (_rule, from, more, expected) => {
		const world = aTill();
		putPreparationMethod(world, 14, { description: 'Gift wrapped' });

		expect(texts(callTill(world, get(`PLU<ns1:syncMarker>${from}</ns1:syncMarker>${more}`)), 'articleNumber').sort()).toEqual(expected);
		expect(world.articles.get(14)?.article).toMatchObject({ syncMarker: 1, preparationMethodList: { preparationMethod: [{ syncMarker: 4, selectionRequired: false }] } });
	});

	it('when it is changed again, then it is the same one with a new marker', () => {
		const world = aTill();
		putPreparationMethod(world, 14, { description: 'Gift wrapped' });
		putPreparationMethod(world, 14, { description: 'Gift wrapped', priceIncl: 50 });

		expect(world.articles.get(14)?.article.preparationMethodList).toMatchObject({ preparationMethod: [{ syncMarker: 5, priceIncl: 50 }] });
	});
});

describe('given a till whose pages go by the markers of articles', () => {
	it.each([
		[1, 1, ['14', '15']],
		[1, 2, ['14', '15', '999']],
		[2, 1, ['999']],
		[3, 1, ['20']],
		[3, 2, ['14', '15', '20']],
	])('when asked from marker %i with a limit of %i, then articles are counted and their products given whole', (from, limit, expected) => {
		const world = aTill({ productPagesBy: 'article' });
		const tie = world.articles.get(15);
		reviseProduct(world, tie!.product, {}, [tie!.article]);

		expect(texts(callTill(world, get(`PLU<ns1:syncMarker>${from}</ns1:syncMarker><ns1:syncMarkerLimit>${limit}</ns1:syncMarkerLimit>${all}`)), 'articleNumber').sort()).toEqual(expected);
	});
});

describe('given a till seeded from a shop', () => {
	it('when PLU numbers differ by case only, then they are two articles', () => {
		const world = aTill({ products: [] });
		const product = { name: 'Holder', price: 2.95, ean: '29', stock: 3 };

		seedMplus(world, [
			{ ...product, productnumber: '85123A', taxtariff: 'normal' },
			{ ...product, productnumber: '85123a', taxtariff: 'low a' },
		]);

		expect(world.articlesByPlu.get('85123A')).toMatchObject([
			{ articleNumber: 10001, vatCode: 1, priceIncl: 295, priceExcl: 244, barcode: '29' },
		]);
		expect(world.articlesByPlu.get('85123a')).toMatchObject([
			{ articleNumber: 10002, vatCode: 2, priceIncl: 295, priceExcl: 271 },
		]);
		expect(world.articles.get(SERVICE_ARTICLES.shipping)?.article.pluNumber).toBe('SHIPPING');
		expect(world.relations.get(1)?.name).toBe('Webshop');
	});

	it('when it holds 10,000 articles, then all of them can be asked for by PLU number', () => {
		const world = aTill({ products: [] });
		fillArticles(world, 10_000);

		const plus = [...world.articlesByPlu.keys()];

		expect(texts(callTill(world, get('PLU', plus)), 'articleNumber')).toHaveLength(10_000);
	});
});
