import { toItem, type Item } from '../items/toItem';
import type { Product, Received } from '../soap/mplusTypes.generated';
import { changesOf } from './changesOf';
import { draftArticles } from './draftArticles';
import type { PlacedArticle, PlacedDraft } from './placeDraft';
import type { FieldChange, WriteSettings } from './ProductDraft';
import { productFieldsOf } from './productFieldsOf';

export interface PlannedDraft {
	itemIndex: number;
	/** The fields of the product itself that are to be so, in item form. */
	product: Item;
	/** With only those fields that are to be so. */
	articles: PlacedArticle[];
	changes: FieldChange[];
}

export interface PlannedUpdate {
	kind: 'update' | 'unchanged';
	known: Received<Product>;
	/** Item form: what differs and new articles, nothing else. */
	product: Item;
	addsArticles: boolean;
	drafts: PlannedDraft[];
}

/** What drafts change of a product the till has. */
export function planUpdate(placed: readonly PlacedDraft[], known: Received<Product>, settings: WriteSettings): PlannedUpdate {
	// Refused where they contradict each other.
	productFieldsOf(placed);
	const item = toItem('Product', known, settings.zone);
	const drafts = placed.map((draft) => planDraft(draft, item, settings));
	const articles = drafts.flatMap(changedArticles);
	const added = drafts.flatMap((draft) => draft.articles.filter((article) => !article.known));
	const own = fieldsIn(drafts.flatMap(({ changes }) => changes.filter(({ articleNumber }) => articleNumber === undefined)));
	const article = [...articles, ...added.map((each) => each.item)];
	const product = { productNumber: known.productNumber, ...own, ...(article.length > 0 && { articleList: { article } }) };
	const changed = article.length > 0 || Object.keys(own).length > 0;
	return { kind: changed ? 'update' : 'unchanged', known, product, addsArticles: added.length > 0, drafts };
}

function planDraft({ draft, product, articles }: PlacedDraft, known: Item, { createOnly, key }: WriteSettings): PlannedDraft {
	const own = without(product, createOnly);
	const byNumber = new Map(draftArticles(known).map((article) => [article.articleNumber, article]));
	// A barcode that finds an article may be one of several, of which `barcode` is only the current one.
	const skipped = key === 'barcode' ? new Set([...createOnly, 'barcode']) : createOnly;
	const wanted = articles.map((article) => (article.known ? { ...article, item: without(article.item, skipped) } : article));
	const ofArticles = wanted.flatMap(({ item, known: found }) => (found ? changesOf(item, byNumber.get(found.article.articleNumber) ?? {}, found.article.articleNumber) : []));
	return { itemIndex: draft.itemIndex, product: own, articles: wanted, changes: [...changesOf(own, known), ...ofArticles] };
}

function changedArticles({ articles, changes }: PlannedDraft): Item[] {
	return articles.flatMap(({ item, known }) => {
		const articleNumber = known?.article.articleNumber;
		const changed = articleNumber === undefined ? [] : changes.filter((change) => change.articleNumber === articleNumber);
		return changed.length === 0 ? [] : [{ articleNumber, ...fieldsIn(changed), ...pricesBesides(item, changed) }];
	});
}

/** Where the VAT changes, the price goes along although it stays: the till works one price out from the other. */
function pricesBesides(item: Item, changed: FieldChange[]): Item {
	if (!changed.some(({ field }) => field === 'vatCode' || field === 'turnoverGroup')) return {};
	return Object.fromEntries(['priceIncl', 'priceExcl', 'vatCode'].flatMap((name) => (item[name] === undefined ? [] : [[name, item[name]]])));
}

function fieldsIn(changes: FieldChange[]): Item {
	return Object.fromEntries(changes.map(({ field, to }) => [field, to]));
}

function without(item: Item, fields: ReadonlySet<string>): Item {
	return Object.fromEntries(Object.entries(item).filter(([name]) => !fields.has(name)));
}
