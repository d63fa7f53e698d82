import { aTill } from './aTill';
import { callTill, text, texts } from './callTill';
import { requestXml, xmlOf } from './xmlOf';

/** Clothing (1) with ties (2) and shoes (3), and food (4). */
const aGroupedTill = () =>
	aTill({
		articleGroups: [
			{ groupNumber: 1, name: 'Clothing', sortOrder: 2 },
			{ groupNumber: 2, name: 'Ties', parentGroupNumber: 1, sortOrder: 2, productNumbers: [999, 14] },
			{ groupNumber: 3, name: 'Shoes', parentGroupNumber: 1, sortOrder: 1 },
			{ groupNumber: 4, name: 'Food', sortOrder: 1, productNumbers: [20] },
		],
	});
const members = (world: ReturnType<typeof aTill>, groupNumber: number): number[] => {
	const reply = callTill(world, requestXml('getArticleGroupChanges', { groupNumbers: [groupNumber] }));
	return [.../<ns:productNumbers>(.*?)<\/ns:productNumbers>/.exec(reply.body)?.[1]?.matchAll(/\d+/g) ?? []].map(Number);
};

describe('given a tree of article groups', () => {
	it('when the tree is read, then subgroups stand in their group, in order', () => {
		const reply = callTill(aGroupedTill(), requestXml('getArticleGroups'));

		expect(texts(reply, 'name')).toEqual(['Food', 'Clothing', 'Shoes', 'Ties']);
		expect(reply.body).toMatch(/Clothing.*<ns:subGroupList><ns:articleGroups>.*Shoes.*Ties.*<\/ns:subGroupList>/);
	});

	it('when a top-level group is asked for, then its tree comes, with article numbers if asked', () => {
		const reply = callTill(aGroupedTill(), requestXml('getArticleGroups', { groupNumbers: [1], retrieveArticleNumbers: true }));

		expect(texts(reply, 'name')).toEqual(['Clothing', 'Shoes', 'Ties']);
		expect(reply.body).toContain('<ns:articleNumbers><ns:number>999</ns:number><ns:number>14</ns:number><ns:number>15</ns:number></ns:articleNumbers>');
	});

	it('when a subgroup changed, then the tree above it comes by marker', () => {
		const world = aGroupedTill();
		const syncMarker = world.counters.articleGroup + 1;
		callTill(world, requestXml('updateArticleGroup', { groupNumber: 3, text: 'New' }));

		expect(texts(callTill(world, requestXml('getArticleGroups', { syncMarker })), 'name')).toEqual(['Clothing', 'Shoes', 'Ties']);
	});

	it('when changes are read, then they come flat, by marker, with parents', () => {
		const world = aGroupedTill();
		const marker = world.articleGroups.get(2)?.syncMarker ?? 0;

		const reply = callTill(world, requestXml('getArticleGroupChanges', { syncMarker: marker, syncMarkerLimit: 2 }));

		expect([texts(reply, 'groupNumber').sort(), texts(reply, 'parentGroupNumber')]).toEqual([['2', '3'], ['1', '1']]);
		expect(texts(callTill(world, requestXml('getArticleGroupChanges', { syncMarker: 100 })), 'groupNumber')).toEqual([]);
	});
});

describe('given article groups that are written', () => {
	it('when one is made, then it has a number, a parent and a marker', () => {
		const world = aGroupedTill();

		const reply = callTill(world, requestXml('newArticleGroup', { parentGroupNumber: 2, name: 'Bow ties', text: 'Bow' }));

		expect([text(reply, 'result'), text(reply, 'groupNumber'), reply.committed]).toEqual(['NEW-ARTICLE-GROUP-RESULT-OK', '5', true]);
		expect(world.articleGroups.get(5)).toMatchObject({ parentGroupNumber: 2, name: 'Bow ties', isDeleted: false, syncMarker: world.counters.articleGroup });
	});

	it('when one is updated, then what is not sent stays', () => {
		const world = aGroupedTill();

		const reply = callTill(world, requestXml('updateArticleGroup', { groupNumber: 2, name: 'Neckties' }));

		expect([text(reply, 'result'), members(world, 2)]).toEqual(['SAVE-ARTICLE-GROUP-RESULT-OK', [999, 14]]);
		expect(world.articleGroups.get(2)).toMatchObject({ name: 'Neckties', parentGroupNumber: 1, sortOrder: 2 });
	});

	it('when one is deleted, then its subgroups are too, and their products lose it', () => {
		const world = aGroupedTill();
		const marker = world.counters.article;

		const reply = callTill(world, requestXml('deleteArticleGroup', { groupNumber: 1 }));

		expect(text(reply, 'result')).toBe('DELETE-ARTICLE-GROUP-RESULT-OK');
		expect(texts(callTill(world, requestXml('getArticleGroups')), 'name')).toEqual(['Food']);
		const changes = callTill(world, requestXml('getArticleGroupChanges', { syncMarker: 1 }));
		expect(texts(changes, 'isDeleted').filter((value) => value === 'true')).toHaveLength(3);
		expect(world.products.get(14)).toMatchObject({ groupNumbers: [] });
		expect(world.products.get(14)?.syncMarker).toBeGreaterThan(marker);
	});

	it.each<[string, Parameters<typeof requestXml>[1], string]>([
		['newArticleGroup', { parentGroupNumber: 9, name: 'x', text: '' }, 'NEW-ARTICLE-GROUP-RESULT-PARENT-NOTFOUND'],
		['newArticleGroup', { parentGroupNumber: 0, name: '', text: '' }, 'NEW-ARTICLE-GROUP-RESULT-FAILED'],
		['newArticleGroup', { parentGroupNumber: 0, name: 'x', text: '', imageId: 9 }, 'NEW-ARTICLE-GROUP-RESULT-FAILED'],
		['updateArticleGroup', { groupNumber: 9 }, 'SAVE-ARTICLE-GROUP-RESULT-NOT-FOUND'],
		['updateArticleGroup', { groupNumber: 2, parentGroupNumber: 9 }, 'SAVE-ARTICLE-GROUP-RESULT-FAILED'],
		['updateArticleGroup', { groupNumber: 1, parentGroupNumber: 2 }, 'SAVE-ARTICLE-GROUP-RESULT-FAILED'],
		['deleteArticleGroup', { groupNumber: 9 }, 'DELETE-ARTICLE-GROUP-RESULT-NOTFOUND'],
		['addProductsToArticleGroup', { groupNumber: 9, productNumbers: {} }, 'ADD-PRODUCTS-TO-ARTICLE-GROUP-RESULT-NOT-FOUND'],
		['addProductsToArticleGroup', { groupNumber: 2, productNumbers: { number: [20, 7] } }, 'ADD-PRODUCTS-TO-ARTICLE-GROUP-RESULT-FAILED'],
		['replaceProductsOfArticleGroup', { groupNumber: 9, productNumbers: {} }, 'REPLACE-PRODUCTS-OF-ARTICLE-GROUP-RESULT-NOT-FOUND'],
		['replaceProductsOfArticleGroup', { groupNumber: 2, productNumbers: { number: [7] } }, 'REPLACE-PRODUCTS-OF-ARTICLE-GROUP-RESULT-FAILED'],
		['deleteProductsFromArticleGroup', { groupNumber: 9 }, 'DELETE-PRODUCTS-FROM-ARTICLE-GROUP-RESULT-NOT-FOUND'],
		['deleteProductsFromArticleGroup', { groupNumber: 2, productNumbers: { number: [7] } }, 'DELETE-PRODUCTS-FROM-ARTICLE-GROUP-RESULT-FAILED'],
	])('when %s is asked the impossible (row %#), then it says so and nothing changes', (operation, request, result) => {
		const reply = callTill(aGroupedTill(), requestXml(operation, request));

		expect([text(reply, 'result'), reply.committed]).toEqual([result, false]);
	});

	it('when a deleted group is deleted again, then it is not found', () => {
		const world = aGroupedTill();
		callTill(world, requestXml('deleteArticleGroup', { groupNumber: 2 }));

		expect(text(callTill(world, requestXml('deleteArticleGroup', { groupNumber: 2 })), 'result')).toBe('DELETE-ARTICLE-GROUP-RESULT-NOTFOUND');
	});

	it.each<[string, string, Parameters<typeof requestXml>[1], number[]]>([
		['added without a position', 'addProductsToArticleGroup', { productNumbers: { number: [20] } }, [999, 14, 20]],
		['added at position 0', 'addProductsToArticleGroup', { position: 0, productNumbers: { number: [20] } }, [999, 14, 20]],
		['added at position 2', 'addProductsToArticleGroup', { position: 2, productNumbers: { number: [20] } }, [999, 20, 14]],
		['added again at position 1', 'addProductsToArticleGroup', { position: 1, productNumbers: { number: [14] } }, [14, 999]],
		['replaced', 'replaceProductsOfArticleGroup', { productNumbers: { number: [20, 14] } }, [20, 14]],
		['deleted', 'deleteProductsFromArticleGroup', { productNumbers: { number: [999, 20] } }, [14]],
		['all deleted', 'deleteProductsFromArticleGroup', { removeAll: true }, []],
	])('when products are %s, then the group holds them in that order', (_case, operation, request, expected) => {
		const world = aGroupedTill();
		const markers = { ...world.counters };

		const reply = callTill(world, requestXml(operation, { groupNumber: 2, ...request }));

		expect([text(reply, 'result')?.endsWith('-RESULT-OK'), members(world, 2)]).toEqual([true, expected]);
		expect(world.counters.article).toBeGreaterThan(markers.article);
		expect(world.counters.articleGroup).toBe(markers.articleGroup + 1);
	});

	it('when products are read by group, then those of the group come', () => {
		const world = aGroupedTill();
		callTill(world, requestXml('addProductsToArticleGroup', { groupNumber: 3, productNumbers: { number: [20] } }));

		expect(texts(callTill(world, requestXml('getProducts', { groupNumbers: [3], pluNumbers: {} })), 'productNumber')).toEqual(['20']);
		expect(world.products.get(20)?.groupNumbers).toEqual([4, 3]);
	});

	it('when a product is sent with groups, then it leaves the others and comes last in the new ones, whose markers move', () => {
		const world = aGroupedTill();
		const marker = world.counters.articleGroup;

		const reply = callTill(world, xmlOf({ updateProduct: { product: { productNumber: 14, groupNumbers: [4, 3] } } }));

		expect([2, 3, 4].map((groupNumber) => members(world, groupNumber))).toEqual([[999], [14], [20, 14]]);
		expect(text(reply, 'syncMarker')).toBe(String(world.products.get(14)?.syncMarker));
		expect(texts(callTill(world, requestXml('getArticleGroupChanges', { syncMarker: marker + 1 })), 'groupNumber').sort()).toEqual(['2', '3', '4']);
	});

	it('when a product is created in a group, then the group holds it', () => {
		const world = aGroupedTill();

		const reply = callTill(world, xmlOf({ createProduct: { product: { articleList: { article: { description: 'x' } }, groupNumbers: [3] } } }));

		expect(members(world, 3)).toEqual([Number(text(reply, 'productNumber'))]);
	});

	it('when a product is appended, then those before it do not move', () => {
		const world = aGroupedTill();
		const before = world.products.get(14)?.syncMarker;

		callTill(world, requestXml('addProductsToArticleGroup', { groupNumber: 2, productNumbers: { number: [20] } }));

		expect([world.products.get(14)?.syncMarker, world.products.get(20)?.syncMarker]).toEqual([before, world.counters.article]);
	});
});
