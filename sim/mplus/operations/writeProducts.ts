import { amsterdamDateTime } from '../amsterdamTime';
import { joinGroups } from '../catalogue/joinGroups';
import { refuseProduct } from '../catalogue/refuseProduct';
import { reviseArticle } from '../catalogue/reviseArticle';
import { putProduct, type GivenArticle } from '../store/putProduct';
import { reviseProduct } from '../store/reviseProduct';
import { numberIn, recordIn, recordsIn, type WireRecord } from '../wire';
import type { MplusWorld, Product } from '../world';

import { dropIgnored } from './dropIgnored';
import type { Operation } from './Operation';

/** Numbers may be left out or supplied (API.md 6). */
export const createProduct: Operation = ({ world, input, context }) => {
	const sent = dropIgnored(world, recordIn(input, 'product') ?? {});
	const failed = (result: string, errorMessage: string): WireRecord => ({
		result: `CREATE-PRODUCT-RESULT-FAILED${result}`,
		productNumber: 0,
		errorMessage,
	});
	const productNumber = numberIn(sent, 'productNumber') || nextNumber(world.products);
	const articles = recordsIn(sent, 'articleList', 'article');
	if (context.refuse) return failed('', 'Product could not be saved');
	if (articles.length === 0) return failed('', 'A product needs an article');
	if (world.products.has(productNumber)) {
		return failed('-PRODUCT-NUMBER-ALREADY-TAKEN', `Product number ${productNumber} is already taken`);
	}
	const taken = takenNumber(world, articles, undefined);
	if (taken) return failed('-ARTICLE-NUMBER-ALREADY-TAKEN', `Article number ${taken} is already taken`);
	const refusal = refuseProduct(world, sent);
	if (refusal) return failed('', refusal);
	const saved = saveArticles(world, articles, undefined, context.now);
	putProduct(world, { ...productFields(sent), productNumber, articles: saved });
	joinGroups(world, productNumber, sent);
	return {
		...{ result: 'CREATE-PRODUCT-RESULT-OK', productNumber, errorMessage: '' },
		articleNumbers: saved.map(({ articleNumber }) => articleNumber),
		...{ changeTimestamp: amsterdamDateTime(context.now), syncMarker: world.products.get(productNumber)?.syncMarker },
	};
};

/** An article without a known number is a new one of the product; what is not sent stays (API.md 6, inferred). */
export const updateProduct: Operation = ({ world, input, context }) => {
	const sent = dropIgnored(world, recordIn(input, 'product') ?? {});
	const failed = (result: string, errorMessage: string): WireRecord => ({
		result: `UPDATE-PRODUCT-RESULT-${result}`,
		errorMessage,
	});
	const known = world.products.get(numberIn(sent, 'productNumber') ?? 0);
	const articles = recordsIn(sent, 'articleList', 'article');
	if (context.refuse) return failed('FAILED', 'Product could not be saved');
	if (!known) return failed('NOT-FOUND', 'Product not found');
	if (!world.allowsProductUpdates) return failed('NOT-ALLOWED', 'Product may not be changed');
	const taken = takenNumber(world, articles, known);
	if (taken) return failed('FAILED-ARTICLE-NUMBER-ALREADY-TAKEN', `Article number ${taken} is already taken`);
	const refusal = refuseProduct(world, sent);
	if (refusal) return failed('FAILED', refusal);
	const before = new Set(known.articleList.article.map(({ articleNumber }) => articleNumber));
	const saved = saveArticles(world, articles, known, context.now);
	const numbers = saved.map(({ articleNumber }) => articleNumber);
	reviseProduct(world, known, productFields(sent), saved);
	joinGroups(world, known.productNumber, sent);
	return {
		...{ result: 'UPDATE-PRODUCT-RESULT-OK', errorMessage: '' },
		existingArticleNumbers: numbers.filter((number) => before.has(number)),
		newArticleNumbers: numbers.filter((number) => !before.has(number)),
		changeTimestamp: amsterdamDateTime(context.now),
		syncMarker: world.products.get(known.productNumber)?.syncMarker,
	};
};

const NOT_FIELDS = new Set(['productNumber', 'syncMarker', 'articleList', 'groupNumbers', 'sortOrderGroupList']);

function productFields(sent: WireRecord): WireRecord {
	return Object.fromEntries(Object.entries(sent).filter(([field]) => !NOT_FIELDS.has(field)));
}

/** A number that another product's article has, or that is sent twice. */
function takenNumber(world: MplusWorld, articles: WireRecord[], product: Product | undefined): number | undefined {
	const numbers = articles.map((article) => numberIn(article, 'articleNumber') ?? 0).filter((number) => number !== 0);
	return numbers.find((number, index) => {
		const owner = world.articles.get(number)?.product;
		return (owner !== undefined && owner !== product) || numbers.indexOf(number) !== index;
	});
}

function saveArticles(world: MplusWorld, articles: WireRecord[], product: Product | undefined, now: number): GivenArticle[] {
	const given = new Set(articles.map((article) => numberIn(article, 'articleNumber') ?? 0));
	return articles.map((sent) => {
		const articleNumber = numberIn(sent, 'articleNumber') || nextNumber(world.articles, given);
		given.add(articleNumber);
		const known = product && world.articles.get(articleNumber)?.article;
		return { ...reviseArticle(world, sent, known, now), articleNumber };
	});
}

function nextNumber(taken: Map<number, unknown>, given = new Set<number>()): number {
	let number = taken.size + 1;
	while (taken.has(number) || given.has(number)) number += 1;
	return number;
}
