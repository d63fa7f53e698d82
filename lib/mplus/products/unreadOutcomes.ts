import { fromItem } from '../items/fromItem';
import type { Article, Product, Received } from '../soap/mplusTypes.generated';
import { actionOf } from './outcomesOf';
import type { PlacedArticle } from './placeDraft';
import type { ProductAction } from './planProducts';
import type { DraftOutcome, WriteSettings } from './ProductDraft';

type Written = Exclude<ProductAction, { kind: 'refuse' }>;

/** What came of each draft of a product that was written but could not be read after it: as it was before, with what was sent. */
export function unreadOutcomes(action: Written, productNumber: number, dropped: string[], { zone }: WriteSettings): DraftOutcome[] {
	const before = action.kind === 'create' ? undefined : action.known;
	return action.drafts.map((draft): DraftOutcome => {
		const sent = fromItem<Product>('Product', action.kind === 'create' ? action.product : draft.product, zone);
		const known = { ...before, ...sent, productNumber } as Received<Product>;
		const article = draft.articles.map((placed) => asSent(placed, zone));
		const product = article.length === 0 ? known : { ...known, articleList: { article } };
		return { itemIndex: draft.itemIndex, kind: 'done', action: actionOf(draft, before), changes: draft.changes, notTaken: [], dropped, product, readBack: false };
	});
}

function asSent({ item, known }: PlacedArticle, zone: string): Received<Article> {
	return { ...known?.article, ...fromItem<Article>('Article', item, zone) } as Received<Article>;
}
