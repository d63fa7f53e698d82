import { PosError } from '../../http/PosError';
import type { ArticleKey } from '../../sync/orders/OrderTarget';
import type { MplusClient } from '../MplusClient';
import { KEY_LABELS } from './articleKeys';
import { findArticlesBy, type FoundArticle } from './findArticlesBy';

/** The one article that is called so. */
export async function readArticle(client: MplusClient, key: ArticleKey, value: string): Promise<FoundArticle> {
	const [found, ...others] = await findArticlesBy(client, key, [value]);
	if (!found) throw noArticle(key, value);
	if (others.length === 0) return found;
	const numbers = [found, ...others].map(({ article }) => article.articleNumber).join(' and ');
	throw new PosError('refused', `${sentence(KEY_LABELS[key])} ${value} stands on articles ${numbers} in MplusKASSA`, {
		hint: `Use the article number, or give the articles different ${KEY_LABELS[key]}s in the till`,
	});
}

export function noArticle(key: ArticleKey, value: string): PosError {
	return new PosError('not-found', `MplusKASSA has no article with ${KEY_LABELS[key]} ${value}`, { hint: `Check the ${KEY_LABELS[key]}; capitals and leading zeros count` });
}

function sentence(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
