import { PosError } from '../../http/PosError';
import type { Item } from '../items/toItem';
import { attemptNow } from './attempt';
import { draftArticles, skuOf } from './draftArticles';
import { placeDraft, type PlacedDraft } from './placeDraft';
import { planUpdate, type PlannedDraft, type PlannedUpdate } from './planUpdate';
import type { ProductDraft, WriteSettings } from './ProductDraft';
import type { ProductFacts } from './ProductFacts';
import { productFieldsOf } from './productFieldsOf';
import { seatDrafts, type Seating } from './seatDrafts';

export type ProductAction =
	| { kind: 'create'; product: Item; drafts: PlannedDraft[] }
	| PlannedUpdate
	| { kind: 'refuse'; itemIndexes: number[]; error: PosError };

/** What is written for a batch of drafts: one call for a product, whatever number of its articles is in the batch. */
export function planProducts(drafts: readonly ProductDraft[], facts: ProductFacts, settings: WriteSettings): ProductAction[] {
	const skuItems = itemsBySku(drafts, settings);
	const refused: ProductAction[] = [];
	const placed: PlacedDraft[] = [];
	for (const draft of drafts) {
		const attempt = attemptNow(() => placeDraft(draft, facts, settings, skuItems));
		if ('value' in attempt) placed.push(attempt.value);
		else refused.push({ kind: 'refuse', itemIndexes: [draft.itemIndex], error: attempt.error });
	}
	const planned = seatDrafts(placed, (number) => facts.products.has(number)).map((seating): ProductAction => {
		const action = 'error' in seating ? seating : attemptNow(() => planSeating(seating, facts, settings));
		if ('value' in action) return action.value;
		return { kind: 'refuse', itemIndexes: seating.drafts.map(({ draft }) => draft.itemIndex), error: action.error };
	});
	return [...planned, ...refused];
}

function planSeating(seating: Seating, facts: ProductFacts, settings: WriteSettings): ProductAction {
	const known = seating.knownNumber === undefined ? undefined : facts.products.get(seating.knownNumber);
	if (known) {
		if (settings.mode !== 'create') return planUpdate(seating.drafts, known, settings);
		throw new PosError('refused', `MplusKASSA already has product ${seating.knownNumber}`, { hint: 'Nothing was written. Use Create or Update to change it' });
	}
	const fields = productFieldsOf(seating.drafts);
	if (settings.mode === 'update') throw new PosError('not-found', `MplusKASSA has no product ${String(fields.productNumber ?? '')}`.trim(), { hint: 'Check the product number; it is not the article number' });
	const article = seating.drafts.flatMap(({ articles }) => articles.map(({ item }) => item));
	const description = fields.description ?? article.find((each) => each.description)?.description;
	const drafts = seating.drafts.map(({ draft, articles, product }) => ({ itemIndex: draft.itemIndex, articles, product, changes: [] }));
	return { kind: 'create', product: { ...(description !== undefined && { description }), ...fields, articleList: { article } }, drafts };
}

function itemsBySku(drafts: readonly ProductDraft[], { key }: WriteSettings): Map<string, number[]> {
	const items = new Map<string, number[]>();
	for (const { itemIndex, product } of drafts) {
		for (const sku of draftArticles(product).flatMap((article) => skuOf(article, key) ?? [])) items.set(sku, [...(items.get(sku) ?? []), itemIndex]);
	}
	return items;
}
