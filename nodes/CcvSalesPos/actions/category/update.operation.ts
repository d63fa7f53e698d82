import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import { categoryItem } from '../../../../lib/ccv/categories/categoryItem';
import { updateCategory } from '../../../../lib/ccv/categories/updateCategory';
import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField } from '../../../shared/optionsField';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { readSpecified, shownForFields, specifyFields } from '../../../shared/specify';
import { CATEGORY_JSON, categoryOptions } from '../../fields/categoryFields';
import { CATEGORY_LOCATOR, categoryAt } from '../../fields/categoryProducts';
import type { Entered } from '../../../shared/entered';
import { LANGUAGE_OPTION } from '../../fields/languageOption';
import { readCategoryFields } from '../../fields/readCategoryFields';

const properties: INodeProperties[] = [
	CATEGORY_LOCATOR,
	...specifyFields({ ...CATEGORY_JSON, description: 'Fields by their names in CCV, as Get returns them, simplified or not. A field that is absent stays as it is; null empties a text, and as parentcategory_id moves the category to the top.' }),
	shownForFields({ displayName: 'Update Fields', name: 'updateFields', type: 'collection', placeholder: 'Add Field', default: {}, description: 'What the category should be; what is left empty stays as it is', options: categoryOptions() }),
	SIMPLIFY_FIELD,
	optionsField(LANGUAGE_OPTION),
];

export const update: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['category'], operation: ['update'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const id = categoryAt(ctx, itemIndex);
		const isJson = ctx.getNodeParameter('specify', itemIndex, 'fields') === 'json';
		const fields = isJson ? {} : await readCategoryFields(ctx, itemIndex, ctx.getNodeParameter('updateFields', itemIndex, {}) as Entered);
		const item = readSpecified(ctx, itemIndex, CATEGORY_JSON, () => fields);
		const { record, changed, readBack } = await updateCategory(client, id, item);
		return [{ ...categoryItem(record, readSimplify(ctx, itemIndex)), changed, ...(readBack === false && { readBack }) } as IDataObject];
	},
};
