import { chunksOf } from '../../http/chunksOf';
import { mapConcurrently } from '../../http/mapConcurrently';
import { createArticleIndex } from '../../sync/orders/ArticleIndex';
import type { ArticleKey, OrderTarget, TargetArticle } from '../../sync/orders/OrderTarget';
import type { MplusClient } from '../MplusClient';
import { keysOf } from '../products/articleKeys';
import { exactArticleNumber } from '../products/exactArticleNumber';
import { productPages } from '../products/productPages';
import type { Article, GetProductsRequest, Product, Received } from '../soap/mplusTypes.generated';
import { canBeKey } from './canBeKey';
import { toVatPercentage } from './toVatPercentage';

type Wanted = Parameters<OrderTarget['findArticles']>[0];
type Line = Wanted['texts'][number];

/** So many numbers in one request: some 10 kB of XML. */
const CHUNK = 250;
const AT_A_TIME = 4;

/**
 * The articles that lines mean, by each key in turn for what the earlier ones did not find. PLU and article numbers
 * are asked for by the hundred; for external ids and barcodes the till has no filter, so all articles are read, once.
 */
export async function findArticles(client: MplusClient, { texts, keys, numbers }: Wanted): Promise<TargetArticle[]> {
	const found = new Map<number, TargetArticle>();
	const keep = (articles: TargetArticle[]) => articles.forEach((article) => found.set(article.number, article));
	keep(await byNumbers(client, numbers));
	let readAll = false;
	for (const key of keys) {
		const open = unresolved(texts, [...found.values()], keys);
		if (open.length === 0) break;
		if (key === 'pluNumber') keep(await byPluNumbers(client, open));
		else if (key === 'articleNumber') keep(await byNumbers(client, open.flatMap(({ sku }) => (sku === undefined ? [] : (exactArticleNumber(sku) ?? [])))));
		else if (!readAll) {
			readAll = true;
			keep(await matching(client, open, keys));
		}
	}
	return [...found.values()];
}

function unresolved(texts: Line[], articles: TargetArticle[], keys: ArticleKey[]): Line[] {
	const index = createArticleIndex(articles, keys);
	return texts.filter((line) => index.find(line).kind === 'unknown');
}

async function byPluNumbers(client: MplusClient, lines: Line[]): Promise<TargetArticle[]> {
	const pluNumbers = [...new Set(lines.map(({ sku }) => sku).filter(canBeKey))];
	const wanted = new Set(pluNumbers);
	const articles = await inChunks(client, pluNumbers, (chunk) => ({ pluNumbers: { text: chunk.map((text) => ({ text })) } }));
	return articles.filter(({ pluNumber }) => pluNumber !== undefined && wanted.has(pluNumber));
}

async function byNumbers(client: MplusClient, numbers: number[]): Promise<TargetArticle[]> {
	const articleNumbers = [...new Set(numbers)];
	const wanted = new Set(articleNumbers);
	const articles = await inChunks(client, articleNumbers, (chunk) => ({ articleNumbers: chunk, pluNumbers: {} }));
	return articles.filter(({ number }) => wanted.has(number));
}

async function inChunks<T>(client: MplusClient, values: T[], request: (chunk: T[]) => GetProductsRequest): Promise<TargetArticle[]> {
	const answers = await mapConcurrently(chunksOf(values, CHUNK), AT_A_TIME, async (chunk) => articlesOf((await client.read('getProducts', { request: request(chunk) })).productList?.product ?? []));
	return answers.flat();
}

/** All articles of the till that one of the lines means, page by page. */
async function matching(client: MplusClient, lines: Line[], keys: ArticleKey[]): Promise<TargetArticle[]> {
	const matches: TargetArticle[] = [];
	for await (const { records } of productPages(client)) matches.push(...meant(articlesOf(records), lines, keys));
	return matches;
}

function meant(articles: TargetArticle[], lines: Line[], keys: ArticleKey[]): TargetArticle[] {
	const skus = new Set(lines.flatMap(({ sku }) => sku ?? []));
	const barcodes = new Set(lines.flatMap(({ sku, ean }) => [sku ?? [], ean ?? []].flat()));
	return articles.filter(
		(article) =>
			(keys.includes('externalId') && article.externalId !== undefined && skus.has(article.externalId)) ||
			(keys.includes('barcode') && article.barcodes.some((barcode) => barcodes.has(barcode))),
	);
}

function articlesOf(products: Array<Received<Product>>): TargetArticle[] {
	return products.flatMap(({ articleList }) => articleList?.article ?? []).map(toTargetArticle);
}

function toTargetArticle(article: Received<Article>): TargetArticle {
	return {
		number: article.articleNumber ?? 0,
		pluNumber: article.pluNumber || undefined,
		externalId: article.extArticleId || undefined,
		barcodes: keysOf(article, 'barcode'),
		vatCode: article.vatCode || undefined,
		vatPercentage: article.vatPercentage === undefined ? undefined : toVatPercentage(article.vatPercentage),
		active: article.active ?? true,
	};
}
