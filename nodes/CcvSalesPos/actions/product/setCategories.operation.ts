import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import type { CategoryChange } from '../../../../lib/ccv/products/categories/planCategories';
import { categoryItems } from '../../../../lib/ccv/products/categories/readProductCategories';
import { setCategories as set } from '../../../../lib/ccv/products/categories/setCategories';
import { productIdOf } from '../../../../lib/ccv/products/readProduct';
import { choiceIn } from '../../../shared/checkedValues';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, readOption } from '../../../shared/optionsField';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { PRODUCT_LOCATOR, productKeyAt } from '../../fields/productLocator';
import { requiredIdsAt, severalIdFields, severalIdsAt, type SeveralIds } from '../../fields/severalIds';

const CHANGES: readonly CategoryChange[] = ['replace', 'add', 'remove'];
const CATEGORIES: SeveralIds = { record: 'Category', records: 'Categories', name: 'categories', list: 'searchCategories', idsName: 'categoryIds', idsLabel: 'Category IDs' };

const properties: INodeProperties[] = [
	PRODUCT_LOCATOR,
	{
		displayName: 'Change',
		name: 'change',
		type: 'options',
		options: [
			{ name: 'Add', value: 'add', description: 'The product is in these as well' },
			{ name: 'Remove', value: 'remove', description: 'The product leaves these' },
			{ name: 'Replace', value: 'replace', description: 'The product is in these and in no others' },
		],
		default: 'add',
	},
	...severalIdFields(CATEGORIES, 'What is so already is not written'),
	SIMPLIFY_FIELD,
	optionsField({ displayName: 'Allow None', name: 'allowNone', type: 'boolean', default: false, description: 'Whether Replace without any category takes the product out of all; else that is an error' }),
];

export const setCategories: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['product'], operation: ['setCategories'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const change = choiceIn(ctx.getNodeParameter('change', itemIndex, 'add'), 'Change', CHANGES);
		const allowsNone = change === 'replace' && readOption(ctx, 'allowNone', itemIndex) === true;
		const categoryIds = allowsNone ? severalIdsAt(ctx, CATEGORIES, itemIndex) : requiredIdsAt(ctx, CATEGORIES, itemIndex);
		const id = await productIdOf(client, productKeyAt(ctx, itemIndex));
		const { links, added, removed, readBack } = await set(client, id, categoryIds, change);
		const categories = await categoryItems(client, links, readSimplify(ctx, itemIndex));
		return [{ product_id: id, categories, added, removed, changed: added.length + removed.length > 0, ...(readBack === false && { readBack }) } as IDataObject];
	},
};
