import { updateDisplayOptions, type IDataObject, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

import type { Item } from '../../../../lib/mplus/items/toItem';
import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { outcomeItem } from '../../../../lib/mplus/products/outcomeItem';
import { writeProduct } from '../../../../lib/mplus/products/writeProduct';
import { codeIn, numberLocator, requiredTillNumberAt } from '../../../shared/numberLocator';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, readOption, readZone, TIMEZONE_OPTION } from '../../../shared/optionsField';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { articleOptions, productOptions, VAT_COUNTRY_OPTION } from '../../fields/articleFields';
import { entriesIn, type Entered } from '../../../shared/entered';
import { readArticleItem, readProductFields } from '../../fields/readArticleItem';
import { shownForFields } from '../../../shared/specify';
import { readProductItem, readVatCountry, SPECIFY_PRODUCT } from '../../fields/specifyProduct';

const properties: INodeProperties[] = [
	{ ...numberLocator('Product', 'productNumber', 'searchProducts', 'The product to update'), required: true },
	...SPECIFY_PRODUCT,
	shownForFields({ displayName: 'Update Fields', name: 'updateFields', type: 'collection', placeholder: 'Add Field', default: {}, description: 'Fields of the product itself', options: productOptions() }),
	shownForFields({
		displayName: 'Articles',
		name: 'articles',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Article',
		default: {},
		description: 'Articles of the product and what they should be; fields and articles that are not named stay as they are',
		options: [
			{
				displayName: 'Article',
				name: 'values',
				values: [
					numberLocator('Article', 'article', 'searchArticles', 'An article of this product; empty for a new one, with Add New Articles on'),
					{ displayName: 'Fields', name: 'fields', type: 'collection', placeholder: 'Add Field', default: {}, options: articleOptions() },
				],
			},
		],
	}),
	SIMPLIFY_FIELD,
	optionsField(TIMEZONE_OPTION, VAT_COUNTRY_OPTION, {
		displayName: 'Add New Articles',
		name: 'addArticles',
		type: 'boolean',
		default: false,
		description: 'Whether an article without a number, or with one that the till does not have, becomes a new article of this product; else that is an error',
	}),
];

export const update: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['product'], operation: ['update'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const form = { simplify: readSimplify(ctx, itemIndex), zone: readZone(ctx, itemIndex) };
		const productNumber = requiredTillNumberAt(ctx, 'productNumber', 'Product', itemIndex);
		const product = { ...readProductItem(ctx, itemIndex, () => readFields(ctx, itemIndex)), productNumber };
		const draft = { itemIndex, product, vatCountry: readVatCountry(ctx, itemIndex) };
		const addsArticles = readOption(ctx, 'addArticles', itemIndex) === true;
		const outcome = await writeProduct(client, draft, { key: 'articleNumber', mode: 'update', addsArticles, createOnly: new Set(), zone: form.zone });
		return [outcomeItem(outcome, form) as IDataObject];
	},
};

function readFields(ctx: IExecuteFunctions, itemIndex: number): Item {
	const article = entriesIn(ctx.getNodeParameter('articles', itemIndex, {}), 'values', 'Articles').map(readArticle);
	const own = readProductFields(ctx.getNodeParameter('updateFields', itemIndex, {}) as Entered);
	return article.length === 0 ? own : { ...own, articleList: { article } };
}

function readArticle({ article, fields }: Entered): Item {
	const item = readArticleItem((fields ?? {}) as Entered);
	const number = codeIn(article);
	return number === undefined ? item : { ...item, articleNumber: number };
}
