import { updateDisplayOptions, type IDataObject, type IExecuteFunctions, type INodeExecutionData, type INodeProperties } from 'n8n-workflow';

import type { Item } from '../../../../lib/mplus/items/toItem';
import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { outcomeItem } from '../../../../lib/mplus/products/outcomeItem';
import type { DraftOutcome, ProductDraft } from '../../../../lib/mplus/products/ProductDraft';
import { writeProducts } from '../../../../lib/mplus/products/writeProducts';
import type { ArticleKey } from '../../../../lib/sync/orders/OrderTarget';
import type { BatchOperation } from '../../../shared/Operation';
import { optionsField, readZone, TIMEZONE_OPTION } from '../../../shared/optionsField';
import { requiredTextAt, textAt } from '../../../shared/readItemParameters';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { toErrorJson, toNodeError } from '../../../shared/toNodeError';
import { articleOptions, VAT_COUNTRY_OPTION } from '../../fields/articleFields';
import type { Entered } from '../../../shared/entered';
import { readArticleItem, readProductFields } from '../../fields/readArticleItem';
import { CREATE_ONLY_OPTION, readCreateOnly, SKU_FIELD, SKU_FIELDS } from '../../fields/skuFields';
import { shownForFields } from '../../../shared/specify';
import { readProductItem, readVatCountry, SPECIFY_PRODUCT } from '../../fields/specifyProduct';

const properties: INodeProperties[] = [
	SKU_FIELD,
	...SPECIFY_PRODUCT,
	shownForFields({ displayName: 'SKU', name: 'sku', type: 'string', default: '', required: true, placeholder: 'e.g. TIE-RED', description: 'What the article is called in the SKU field' }),
	{
		displayName: 'Product Key',
		name: 'productKey',
		type: 'string',
		default: '',
		placeholder: 'e.g. TIE',
		description: 'Items with the same key are sizes and colours of one product: a new article joins the product of the others. Empty: each item is a product of its own.',
	},
	shownForFields({ displayName: 'Fields', name: 'articleFields', type: 'collection', placeholder: 'Add Field', default: {}, description: 'What the article should be; what is not named stays as it is', options: articleOptions({ product: true }) }),
	SIMPLIFY_FIELD,
	optionsField(CREATE_ONLY_OPTION, TIMEZONE_OPTION, VAT_COUNTRY_OPTION),
];

/** An item whose parameters cannot be read. */
interface Unread {
	itemIndex: number;
	kind: 'failed';
	error: unknown;
}

/** All items at once: what the till has is read together, and one call writes one product. */
export const upsert: BatchOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['product'], operation: ['upsert'] } }, properties),

	async executeAll(ctx, items, client) {
		const key = ctx.getNodeParameter('skuField', 0, 'pluNumber') as ArticleKey;
		const read = items.map((_, itemIndex) => draftAt(ctx, key, itemIndex));
		const stopsAtFailure = !ctx.continueOnFail();
		const unread = read.filter(isUnread);
		if (stopsAtFailure && unread[0]) throw toNodeError(ctx.getNode(), unread[0].error, unread[0].itemIndex);
		const drafts = read.flatMap((draft) => (isUnread(draft) ? [] : [draft]));
		const settings = { key, mode: 'upsert', addsArticles: true, createOnly: readCreateOnly(ctx), stopsAtFailure, zone: readZone(ctx, 0) } as const;
		const outcomes = [...unread, ...(await writeProducts(client, drafts, settings))].sort((one, other) => one.itemIndex - other.itemIndex);
		const failed = outcomes.find((outcome) => outcome.kind === 'failed');
		if (stopsAtFailure && failed) throw toNodeError(ctx.getNode(), failed.error, failed.itemIndex);
		return [outcomes.map((outcome) => toOutputItem(ctx, outcome))];
	},
};

function isUnread(draft: ProductDraft | Unread): draft is Unread {
	return 'error' in draft;
}

function draftAt(ctx: IExecuteFunctions, key: ArticleKey, itemIndex: number): ProductDraft | Unread {
	try {
		const product = readProductItem(ctx, itemIndex, () => readFields(ctx, key, itemIndex));
		return { itemIndex, productKey: textAt(ctx, 'productKey', itemIndex), product, vatCountry: readVatCountry(ctx, itemIndex) };
	} catch (error) {
		return { itemIndex, kind: 'failed', error };
	}
}

function readFields(ctx: IExecuteFunctions, key: ArticleKey, itemIndex: number): Item {
	const entered = ctx.getNodeParameter('articleFields', itemIndex, {}) as Entered;
	const sku = requiredTextAt(ctx, 'sku', 'SKU', itemIndex);
	return { ...readProductFields(entered), articleList: { article: [{ ...readArticleItem(entered), [SKU_FIELDS[key]]: sku }] } };
}

function toOutputItem(ctx: IExecuteFunctions, outcome: DraftOutcome | Unread): INodeExecutionData {
	const pairedItem = { item: outcome.itemIndex };
	if (outcome.kind === 'failed') return { json: toErrorJson(toNodeError(ctx.getNode(), outcome.error, outcome.itemIndex)), pairedItem };
	const form = { simplify: readSimplify(ctx, outcome.itemIndex), zone: readZone(ctx, outcome.itemIndex) };
	return { json: outcomeItem(outcome, form) as IDataObject, pairedItem };
}
