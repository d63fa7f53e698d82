import { PosError } from '../../http/PosError';
import { readAfterWrite } from '../lookAfterWrite';
import type { MplusClient } from '../MplusClient';
import { writeOnce } from '../writeOnce';
import type { FoundArticle } from './findArticlesBy';
import { readArticle } from './readArticle';

/** Switches an article on or off: the till has no way to delete one (Mplus API, dossier 6). Nothing is written where it is so already. */
export async function setArticleActive(client: MplusClient, found: FoundArticle, active: boolean): Promise<FoundArticle & { changed: boolean; readBack?: false }> {
	const { articleNumber } = found.article;
	if (typeof active !== 'boolean') throw new PosError('invalid-setting', 'Active must be true or false');
	if ((found.article.active ?? true) === active) return { ...found, changed: false };
	const what = `Article ${articleNumber}`;
	const product = { productNumber: found.product.productNumber, articleList: { article: [{ articleNumber, active }] } };
	await writeOnce(client, 'updateProduct', { product }, { what, repeatable: 'keyed' });
	const after = await readAfterWrite(async () => await readArticle(client, 'articleNumber', String(articleNumber)));
	if (!after) return { ...found, article: { ...found.article, active }, changed: true, readBack: false };
	if ((after.article.active ?? true) === active) return { ...after, changed: true };
	throw new PosError('refused', `${what}: MplusKASSA says it is written, but the article is still ${active ? 'inactive' : 'active'}`, { hint: 'Change it in the till' });
}
