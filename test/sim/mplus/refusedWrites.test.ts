import { aTill } from './aTill';
import { callTill, text } from './callTill';
import { requestXml, xmlOf } from './xmlOf';

const group = { groupNumber: 1 };
const WRITES: Array<[string, string]> = [
	[xmlOf({ createProduct: { product: { articleList: { article: { description: 'x' } } } } }), 'CREATE-PRODUCT-RESULT-FAILED'],
	[xmlOf({ updateProduct: { product: { productNumber: 14, description: 'x' } } }), 'UPDATE-PRODUCT-RESULT-FAILED'],
	[requestXml('newArticleGroup', { parentGroupNumber: 0, name: 'x', text: '' }), 'NEW-ARTICLE-GROUP-RESULT-FAILED'],
	[requestXml('updateArticleGroup', { ...group, name: 'x' }), 'SAVE-ARTICLE-GROUP-RESULT-FAILED'],
	[requestXml('deleteArticleGroup', group), 'DELETE-ARTICLE-GROUP-RESULT-FAILED'],
	[requestXml('addProductsToArticleGroup', { ...group, productNumbers: { number: [14] } }), 'ADD-PRODUCTS-TO-ARTICLE-GROUP-RESULT-FAILED'],
	[requestXml('replaceProductsOfArticleGroup', { ...group, productNumbers: { number: [14] } }), 'REPLACE-PRODUCTS-OF-ARTICLE-GROUP-RESULT-FAILED'],
	[requestXml('deleteProductsFromArticleGroup', { ...group, removeAll: true }), 'DELETE-PRODUCTS-FROM-ARTICLE-GROUP-RESULT-FAILED'],
	[requestXml('createImage', { imageName: 'x', mimeType: 'image/gif', imageData: 'R0lGODlhAQABAAAAACw=' }), 'CREATE-IMAGE-STORAGE-ERROR'],
	[requestXml('createImageFromUrl', { imageName: 'x', mimeType: 'image/gif', imageUrl: 'https://shop.example/x.gif' }), 'CREATE-IMAGE-STORAGE-ERROR'],
	[requestXml('setStock', { branchNumber: 1, articleNumber: 14, amount: 1 }), 'SET-STOCK-RESULT-FAILED'],
	[requestXml('updateStock', { branchNumber: 1, articleNumber: 14, amountChanged: 1 }), 'UPDATE-STOCK-RESULT-FAILED'],
	[
		requestXml('saveStockCorrections', { branchNumber: 1, employeeNumber: 999999, reference: '', stockCorrectionList: { correction: { articleNumber: 14, amount: 1 } } }),
		'SAVE-STOCK-CORRECTIONS-RESULT-FAILED',
	],
	[requestXml('adjustPoints', { relationNumber: 1042, pointsAdjustment: 1 }), 'ADJUST-POINTS-FAILED'],
];

describe('given writes that succeed', () => {
	it.each(WRITES)('when the fault "refuse" is played on row %#, then the till says no in its own words and nothing changes', (request, result) => {
		const world = aTill({ articleGroups: [{ groupNumber: 1, name: 'Ties', productNumbers: [20] }], webImages: { 'https://shop.example/x.gif': 'R0lGODlhAQABAAAAACw=' } });
		const before = { ...world.counters };

		const refused = callTill(world, request, { refuse: true });

		expect([refused.status, text(refused, 'result'), refused.committed, world.counters, world.failures]).toEqual([200, result, false, before, []]);
		const done = callTill(world, request);
		expect([text(done, 'result')?.replace(/^.*-/, ''), done.committed]).toEqual(['OK', true]);
	});
});

describe('given an older till', () => {
	it.each<[string, string, number, number]>([
		['createImageFromUrl', requestXml('createImageFromUrl', { imageName: '', mimeType: '', imageUrl: '' }), 58, 59],
		['getStockHistoryV2', requestXml('getStockHistoryV2'), 58, 59],
		['saveStockCorrections', requestXml('saveStockCorrections', { branchNumber: 1, employeeNumber: 1, reference: '', stockCorrectionList: {} }), 58, 59],
		['getDeliveryMethodsV2', requestXml('getDeliveryMethodsV2'), 58, 59],
		['getWebhookConsumers', requestXml('getWebhookConsumers', { workplace: { branchNumber: 1, workplaceNumber: 1 } }), 58, 59],
		['cardNumbers of a relation', xmlOf({ updateRelation: { relation: { relationNumber: 1042, cardNumbers: ['1'] } } }), 59, 60],
	])('when it is asked for %s, then it knows it from its version on', (_case, request, without, since) => {
		const statuses = [without, since].map((major) => callTill(aTill({ serviceVersion: { major, minor: 0, revision: 0 } }), request).status);

		expect(statuses).toEqual([500, 200]);
	});
});
