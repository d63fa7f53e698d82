import type { ArticleKey } from '../../sync/orders/OrderTarget';
import type { MplusClient } from '../MplusClient';
import { KEY_LABELS, keysOf } from '../products/articleKeys';
import { findArticlesBy } from '../products/findArticlesBy';
import type { ArticleNames } from './StockLine';

/** The articles that names mean, asked for all at once; nothing where articles are named by their number. */
export async function readArticleNames(client: MplusClient, key: ArticleKey, wanted: string[]): Promise<ArticleNames | undefined> {
	if (key === 'articleNumber') return undefined;
	const names = new Set(wanted.filter((name) => name !== ''));
	const numbers = new Map<string, number[]>();
	for (const { article } of await findArticlesBy(client, key, [...names])) {
		const { articleNumber } = article;
		if (articleNumber === undefined) continue;
		for (const name of keysOf(article, key).filter((each) => names.has(each))) numbers.set(name, [...(numbers.get(name) ?? []), articleNumber]);
	}
	return { label: KEY_LABELS[key], numbers };
}
