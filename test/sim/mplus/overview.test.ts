import { aTill } from './aTill';
import { callTill, text, texts } from './callTill';
import { requestXml, type Xml } from './xmlOf';

type Fields = { [field: string]: Xml };

const aFullTill = (over: Parameters<typeof aTill>[0] = {}) =>
	aTill({
		products: [
			{
				productNumber: 14,
				articles: [
					{ articleNumber: 14, pluNumber: 'TIE-RED', description: 'Tie red', extArticleId: 'shop-77', barcode: '871', priceIncl: 1995, categoryIds: { category: [1, 2] } },
					{ articleNumber: 15, pluNumber: 'TIE-BLUE', description: 'Tie blue', barcode: '872', priceIncl: 995, active: false, categoryIds: { category: [1] } },
				],
			},
			{ productNumber: 20, articles: [{ articleNumber: 20, pluNumber: 'BREAD', description: 'Bread 100%', priceIncl: 250 }] },
		],
		...over,
	});
const overview = (over: Fields = {}, cardType = 'PRODUCT'): string => requestXml('getOverview', { cardType, ...over });
const filter = (fieldName: string, filterOperator: string | undefined, fieldValue: string, caseSensitive?: boolean): Fields => ({
	filterList: [{ fieldName, fieldValue, filterOperator, caseSensitive }],
});
const numbersIn = (reply: { body: string }, name = 'articleNumber'): string[] =>
	[...reply.body.matchAll(new RegExp(`<ns:name>${name}</ns:name><ns:value>([^<]*)</ns:value>`, 'g'))].map((match) => match[1] ?? '');

describe('given an overview of articles', () => {
	it.each<[string, Fields, string[]]>([
		['nothing', {}, ['14', '15', '20']],
		['a term in any field', { search: { term: 'tie', active: true, notActive: true } }, ['14', '15']],
		['a term in active cards only', { search: { term: 'TIE', active: true, notActive: false } }, ['14']],
		['a term in inactive cards only', { search: { term: '', active: false, notActive: true } }, ['15']],
		['a term nothing holds', { search: { term: 'xyz', active: true, notActive: true } }, []],
		['an external number', filter('extArticleId', 'EQUAL', 'SHOP-77'), ['14']],
		['an external number in its case', filter('extArticleId', 'EQUAL', 'SHOP-77', true), []],
		['a barcode without an operator', filter('barcode', undefined, '872'), ['15']],
		['a part of a barcode by EQUAL', filter('barcode', 'EQUAL', '87'), []],
		['NOTEQUAL', filter('pluNumber', 'NOTEQUAL', 'bread'), ['14', '15']],
		['LIKE with a wildcard', filter('description', 'LIKE', 'tie%'), ['14', '15']],
		['LIKE with one letter open', filter('pluNumber', 'LIKE', 'tie-_ed'), ['14']],
		['LIKE without a wildcard', filter('description', 'LIKE', 'tie'), []],
		['BIGGER', filter('priceIncl', 'BIGGER', '9.95'), ['14']],
		['BIGGER-OR-EQUAL', filter('priceIncl', 'BIGGER-OR-EQUAL', '9.95'), ['14', '15']],
		['SMALLER', filter('articleNumber', 'SMALLER', '15'), ['14']],
		['SMALLER-OR-EQUAL', filter('articleNumber', 'SMALLER-OR-EQUAL', '15'), ['14', '15']],
		['ISNULL', filter('barcode', 'ISNULL', ''), ['20']],
		['ISNOTNULL', filter('barcode', 'ISNOTNULL', ''), ['14', '15']],
		['EMPTY', filter('extArticleId', 'EMPTY', ''), ['15', '20']],
		['NOT-EMPTY', filter('extArticleId', 'NOT-EMPTY', ''), ['14']],
		['CONTAINS of choices', filter('categoryIds', 'CONTAINS', '1,2'), ['14']],
		['choices without an operator', filter('categoryIds', undefined, '1,2'), ['14', '15']],
		['IS of choices', filter('categoryIds', 'IS', '1'), ['15']],
		['NO-OVERLAP of choices', filter('categoryIds', 'NO-OVERLAP', '2'), ['15', '20']],
		['a yes or no', filter('active', 'EQUAL', 'false'), ['15']],
		['two filters', { filterList: [{ fieldName: 'barcode', fieldValue: '87%', filterOperator: 'LIKE' }, { fieldName: 'active', fieldValue: 'true' }] }, ['14']],
		['a category', { categoryId: 2 }, ['14']],
		['an order', { orderField: 'priceIncl' }, ['20', '15', '14']],
		['an order that descends', { orderField: 'description', sortOrder: 'DESCENDING' }, ['14', '15', '20']],
	])('when it is asked for by %s, then those articles come', (_case, request, expected) => {
		const reply = callTill(aFullTill(), overview(request));

		expect([text(reply, 'result'), numbersIn(reply), text(reply, 'totalRecords')]).toEqual(['GET-OVERVIEW-RESULT-OK', expected, String(expected.length)]);
	});

	it.each<[string, Fields, string, string]>([
		['an unknown filter field', filter('sku', 'EQUAL', 'x'), 'FILTER-FIELD', 'sku'],
		['CONTAINS on text', filter('description', 'CONTAINS', 'tie'), 'FILTER-OPERATOR', 'description'],
		['LIKE on a number', filter('articleNumber', 'LIKE', '1%'), 'FILTER-OPERATOR', 'articleNumber'],
		['BIGGER on text', filter('description', 'BIGGER', 'a'), 'FILTER-OPERATOR', 'description'],
		['EQUAL on choices', filter('categoryIds', 'EQUAL', '1'), 'FILTER-OPERATOR', 'categoryIds'],
		['an unknown selected field', { selectFieldNameList: ['articleNumber', 'sku'] }, 'SELECT-FIELD', 'sku'],
		['an unknown order field', { orderField: 'sku' }, 'ORDER-FIELD', 'sku'],
	])('when it names %s, then it fails and says which', (_case, request, error, field) => {
		const reply = callTill(aFullTill(), overview(request));

		expect([text(reply, 'result'), text(reply, 'errorCode'), text(reply, 'field'), numbersIn(reply)]).toEqual(['GET-OVERVIEW-RESULT-FAILED', `GET-OVERVIEW-ERROR-INVALID-${error}`, field, []]);
	});

	it('when the category is unknown, then it fails, and so do its fields', () => {
		expect(text(callTill(aFullTill(), overview({ categoryId: 9 })), 'errorCode')).toBe('GET-OVERVIEW-ERROR-INVALID-CATEGORYID');
		expect(text(callTill(aFullTill(), requestXml('getOverviewFields', { cardType: 'PRODUCT', categoryId: 9 })), 'errorCode')).toBe('GET-OVERVIEW-FIELDS-ERROR-INVALID-CATEGORYID');
	});

	it('when fields are selected, then those come, in that order', () => {
		const reply = callTill(aFullTill(), overview({ selectFieldNameList: ['priceIncl', 'articleNumber'], maxPerPage: 1 }));

		expect([texts(reply, 'name'), texts(reply, 'value')]).toEqual([['priceIncl', 'articleNumber'], ['19.95', '14']]);
	});

	it.each<[0 | 1, number | undefined, string[], string, string]>([
		[1, undefined, ['14', '15'], '1', '2'],
		[1, 2, ['20'], '2', '2'],
		[1, 3, [], '3', '2'],
		[0, 0, ['14', '15'], '0', '1'],
		[0, 1, ['20'], '1', '1'],
	])('when the first page is %i and page %s is asked for, then it holds %j', (overviewFirstPage, pageNumber, numbers, current, last) => {
		const reply = callTill(aFullTill({ overviewFirstPage }), overview({ pageNumber, maxPerPage: 2 }));

		expect([numbersIn(reply), text(reply, 'currentPageNumber'), text(reply, 'lastPageNumber'), text(reply, 'maxPerPage'), text(reply, 'totalRecords')]).toEqual([numbers, current, last, '2', '3']);
	});

	it('when LIKE finds any part, then it needs no wildcard', () => {
		expect(numbersIn(callTill(aFullTill({ overviewLike: 'part' }), overview(filter('description', 'LIKE', '100%'))))).toEqual(['20']);
	});

	it('when the till has other names, then only those are known', () => {
		const world = aFullTill({ overviewFieldNames: { barcode: 'artikel.barcode' } });

		expect(numbersIn(callTill(world, overview(filter('artikel.barcode', 'EQUAL', '871'))))).toEqual(['14']);
		expect(text(callTill(world, overview(filter('barcode', 'EQUAL', '871'))), 'errorCode')).toBe('GET-OVERVIEW-ERROR-INVALID-FILTER-FIELD');
		expect(texts(callTill(world, requestXml('getOverviewFields', { cardType: 'PRODUCT' })), 'name')).toContain('artikel.barcode');
	});

	it('when images are asked for, then they come with the card', () => {
		const world = aFullTill({ images: [{ imageName: 'tie.png', imageData: '', card: { cardType: 'PRODUCT', cardNumber: 14 } }] });

		expect(texts(callTill(world, overview({ retrieveImageList: true })), 'imageName')).toEqual(['tie.png']);
		expect(texts(callTill(world, overview()), 'imageName')).toEqual([]);
	});

	it.each<[string, Fields]>([
		['scopeValues', { scopeValues: { branchNumber: 1 } }],
		['aggregateValues', { aggregateValues: true }],
		['imageDetails', { imageDetails: 'OVERVIEW-IMAGE-DETAILS-SIMPLE' }],
		['INCOLLECTION', filter('barcode', 'INCOLLECTION', '1')],
	])('when it wants %s, then the simulator says aloud that it cannot', (_case, request) => {
		const world = aFullTill();

		expect([callTill(world, overview(request)).status, world.failures.length]).toEqual([500, 1]);
	});
});

describe('given overviews of people', () => {
	const world = aTill({
		relations: [
			{ relationNumber: 1, name: 'Jan', email: 'jan@example.nl', balance: -1250, customFieldList: { customField: [{ fieldName: 'newsletter', boolValue: true }] } },
			{ relationNumber: 2, name: 'Piet' },
		],
		employees: [{ employeeNumber: 5, name: 'Klaas' }, { employeeNumber: 6, name: 'Jan' }],
	});

	it.each<[string, string, Fields, string, string[]]>([
		['relations by e-mail address', 'RELATION', filter('email', 'LIKE', '%@example.nl'), 'relationNumber', ['1']],
		['relations by balance', 'RELATION', filter('balance', 'SMALLER', '0'), 'balance', ['-12.50']],
		['relations by a custom field', 'RELATION', filter('newsletter', 'EQUAL', 'true'), 'relationNumber', ['1']],
		['relations by a term', 'RELATION', { search: { term: 'piet', active: true, notActive: true } }, 'relationNumber', ['2']],
		['employees by a term', 'EMPLOYEE', { search: { term: 'jan', active: true, notActive: true } }, 'employeeNumber', ['6']],
	])('when one looks for %s, then they are found', (_case, cardType, request, name, expected) => {
		expect(numbersIn(callTill(world, overview(request, cardType)), name)).toEqual(expected);
	});

	it('when the fields of relations are asked for, then the custom ones are among them', () => {
		const reply = callTill(world, requestXml('getOverviewFields', { cardType: 'RELATION' }));

		expect([text(reply, 'result'), texts(reply, 'name')[0], texts(reply, 'name').at(-1), texts(reply, 'type').at(-1)]).toEqual(['GET-OVERVIEW-FIELDS-RESULT-OK', 'relationNumber', 'newsletter', 'DATA-TYPE-BOOL']);
	});
});
