import { updateDisplayOptions, type IDataObject, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

import { categoryItem } from '../../../../lib/ccv/categories/categoryItem';
import { createCategory } from '../../../../lib/ccv/categories/createCategory';
import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, readOption } from '../../../shared/optionsField';
import { requiredTextAt } from '../../../shared/readItemParameters';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { readSpecified, shownForFields, specifyFields, type RecordItem } from '../../../shared/specify';
import { CATEGORY_JSON, categoryOptions, PARENT_CATEGORY } from '../../fields/categoryFields';
import type { Entered } from '../../../shared/entered';
import { idAt } from '../../fields/idLocator';
import { LANGUAGE_OPTION } from '../../fields/languageOption';
import { readCategoryFields } from '../../fields/readCategoryFields';

const properties: INodeProperties[] = [
	...specifyFields({ ...CATEGORY_JSON, description: 'Fields by their names in CCV, as Get returns them, simplified or not; its ID does not count' }),
	shownForFields({ displayName: 'Name', name: 'categoryName', type: 'string', default: '', required: true, placeholder: 'e.g. Ties' }),
	shownForFields(PARENT_CATEGORY),
	shownForFields({ displayName: 'Additional Fields', name: 'additionalFields', type: 'collection', placeholder: 'Add Field', default: {}, options: categoryOptions(['name', 'parentcategory_id', 'moveToTop']) }),
	SIMPLIFY_FIELD,
	optionsField(LANGUAGE_OPTION, {
		displayName: 'Return Existing',
		name: 'returnExisting',
		type: 'boolean',
		default: true,
		description: 'Whether to return the category of that name in the same place, as it is, instead of making another one',
	}),
];

export const create: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['category'], operation: ['create'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const fields = ctx.getNodeParameter('specify', itemIndex, 'fields') === 'json' ? {} : await readFields(ctx, itemIndex);
		const item = readSpecified(ctx, itemIndex, CATEGORY_JSON, () => fields);
		const { record, created, readBack } = await createCategory(client, item, { returnsExisting: readOption(ctx, 'returnExisting', itemIndex) !== false });
		return [{ ...categoryItem(record, readSimplify(ctx, itemIndex)), created, ...(readBack === false && { readBack }) } as IDataObject];
	},
};

async function readFields(ctx: IExecuteFunctions, itemIndex: number): Promise<RecordItem> {
	const parentId = idAt(ctx, 'parentcategory_id', 'Parent Category', itemIndex);
	return {
		...(await readCategoryFields(ctx, itemIndex, ctx.getNodeParameter('additionalFields', itemIndex, {}) as Entered)),
		name: requiredTextAt(ctx, 'categoryName', 'Name', itemIndex),
		...(parentId !== undefined && { parentcategory_id: parentId }),
	};
}
