import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import { categoryItem } from '../../../../lib/ccv/categories/categoryItem';
import { readCategory } from '../../../../lib/ccv/categories/createCategory';
import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField } from '../../../shared/optionsField';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { CATEGORY_LOCATOR, categoryAt } from '../../fields/categoryProducts';
import { LANGUAGE_OPTION } from '../../fields/languageOption';

const properties: INodeProperties[] = [CATEGORY_LOCATOR, SIMPLIFY_FIELD, optionsField(LANGUAGE_OPTION)];

export const get: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['category'], operation: ['get'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const category = await readCategory(client, categoryAt(ctx, itemIndex));
		return [categoryItem(category, readSimplify(ctx, itemIndex)) as IDataObject];
	},
};
