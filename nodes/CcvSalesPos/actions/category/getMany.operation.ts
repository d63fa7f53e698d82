import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import { categoryItem } from '../../../../lib/ccv/categories/categoryItem';
import { listCategories } from '../../../../lib/ccv/categories/listCategories';
import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { LIST_FIELDS, readLimit } from '../../../shared/listParameters';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField } from '../../../shared/optionsField';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { idAt, idLocator } from '../../fields/idLocator';
import { LANGUAGE_OPTION } from '../../fields/languageOption';

const properties: INodeProperties[] = [...LIST_FIELDS, idLocator('Below Category', 'parent', 'searchCategories', 'Only the categories right below this one; all where none is chosen'), SIMPLIFY_FIELD, optionsField(LANGUAGE_OPTION)];

export const getMany: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['category'], operation: ['getMany'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const simplify = readSimplify(ctx, itemIndex);
		const categories = await listCategories(client, idAt(ctx, 'parent', 'Below Category', itemIndex), readLimit(ctx, itemIndex));
		return categories.map((category) => categoryItem(category, simplify) as IDataObject);
	},
};
