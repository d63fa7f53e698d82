import { PosError } from '../../http/PosError';
import type { ArticleKey } from '../../sync/orders/OrderTarget';
import { toItem } from '../items/toItem';
import type { Article, Product, Received } from '../soap/mplusTypes.generated';
import { keysOf } from './articleKeys';
import { changesOf } from './changesOf';
import type { PlacedArticle } from './placeDraft';
import type { ProductAction } from './planProducts';
import type { PlannedDraft } from './planUpdate';
import type { DraftOutcome, FieldChange, WriteSettings } from './ProductDraft';
import { sameValue } from './sameValue';

type Write = Exclude<ProductAction, { kind: 'refuse' }>;

/** What came of each draft of a product, by what the till has of it afterwards. */
export function outcomesOf(action: Write, after: Received<Product>, dropped: string[], settings: WriteSettings): DraftOutcome[] {
	const before = action.kind === 'create' ? undefined : action.known;
	return action.drafts.map((draft) => {
		const { articles, absent, notTaken } = missingIn(draft, before, after, settings);
		if (absent > 0) return { itemIndex: draft.itemIndex, kind: 'failed', error: withoutArticles(after, absent) };
		const product = draft.articles.length === 0 ? after : { ...after, articleList: { article: articles } };
		const changes = draft.changes.filter((change) => !notTaken.some((left) => isAsBefore(change, left)));
		return { itemIndex: draft.itemIndex, kind: 'done', action: actionOf({ ...draft, changes }, before), changes, notTaken, dropped, product };
	});
}

/** Whether the till said yes and left the field as it was. */
function isAsBefore(change: FieldChange, left: FieldChange): boolean {
	return change.articleNumber === left.articleNumber && change.field === left.field && sameValue(change.from, left.from) && sameValue(left.from, change.from);
}

function withoutArticles({ productNumber }: Received<Product>, absent: number): PosError {
	return new PosError('malformed-answer', `Product ${productNumber}: MplusKASSA says it is written, but ${absent} of its articles cannot be found again`, { mayBeDone: true, hint: 'Look at the product in the till before you run this again' });
}

interface Missing {
	/** Those articles of the draft that are there. */
	articles: Array<Received<Article>>;
	/** How many of its articles are not there. */
	absent: number;
	/** Fields that are not as the draft says. */
	notTaken: FieldChange[];
}

/** What of a draft the till does not have: it leaves out what it does not understand without a word (Mplus API, dossier 18). */
export function missingIn(draft: PlannedDraft, before: Received<Product> | undefined, after: Received<Product>, { key, zone }: WriteSettings): Missing {
	const known = new Set((before?.articleList?.article ?? []).map(({ articleNumber }) => articleNumber));
	const present = after.articleList?.article ?? [];
	const fresh = present.filter(({ articleNumber }) => !known.has(articleNumber));
	const taken = new Set<Received<Article>>();
	const pairs = draft.articles.flatMap((wanted) => {
		const article = find(wanted, present, fresh.filter((each) => !taken.has(each)), key);
		if (article) taken.add(article);
		return article ? [{ wanted, article }] : [];
	});
	const ofArticles = pairs.flatMap(({ wanted, article }) => changesOf(wanted.item, toItem('Article', article, zone), article.articleNumber));
	return {
		articles: pairs.map(({ article }) => article),
		absent: draft.articles.length - pairs.length,
		notTaken: [...changesOf(draft.product, toItem('Product', after, zone)), ...ofArticles],
	};
}

function find({ sku, known }: PlacedArticle, present: Array<Received<Article>>, fresh: Array<Received<Article>>, key: ArticleKey): Received<Article> | undefined {
	if (known) return present.find(({ articleNumber }) => articleNumber === known.article.articleNumber);
	if (sku !== undefined) return fresh.find((article) => keysOf(article, key).includes(sku));
	return fresh[0];
}

export function actionOf({ articles, changes }: PlannedDraft, before: Received<Product> | undefined): 'created' | 'updated' | 'unchanged' {
	const added = articles.filter(({ known }) => !known);
	if (before === undefined || (added.length > 0 && added.length === articles.length)) return 'created';
	return added.length > 0 || changes.length > 0 ? 'updated' : 'unchanged';
}
