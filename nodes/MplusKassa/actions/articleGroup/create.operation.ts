import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import { createGroup } from '../../../../lib/mplus/articleGroups/createGroup';
import { groupItem } from '../../../../lib/mplus/articleGroups/groupItem';
import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { numberIn, numberLocator, tillNumberAt } from '../../../shared/numberLocator';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, readZone, TIMEZONE_OPTION } from '../../../shared/optionsField';
import { requiredTextAt, strictNumber } from '../../../shared/readItemParameters';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { textIn, type Entered } from '../../../shared/entered';
import { NEW_GROUP_OPTIONS } from '../../fields/groupFields';

const properties: INodeProperties[] = [
	{ displayName: 'Name', name: 'name', type: 'string', default: '', required: true, placeholder: 'e.g. Ties' },
	numberLocator('Parent Group', 'parent', 'searchArticleGroups', 'The group it goes into; empty for a group at the top'),
	{ displayName: 'Additional Fields', name: 'additionalFields', type: 'collection', placeholder: 'Add Field', default: {}, options: NEW_GROUP_OPTIONS },
	SIMPLIFY_FIELD,
	optionsField(TIMEZONE_OPTION),
];

export const create: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['articleGroup'], operation: ['create'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const form = { simplify: readSimplify(ctx, itemIndex), zone: readZone(ctx, itemIndex) };
		const { text, sortOrder, imageId } = ctx.getNodeParameter('additionalFields', itemIndex, {}) as Entered;
		const { flat, dropped, readBack } = await createGroup(client, {
			parentGroupNumber: tillNumberAt(ctx, 'parent', 'Parent Group', itemIndex) ?? 0,
			name: requiredTextAt(ctx, 'name', 'Name', itemIndex),
			text: textIn(text, 'Text') ?? '',
			sortOrder: strictNumber(sortOrder, 'Sort Order'),
			imageId: numberIn(imageId || undefined, 'Image'),
		});
		return [{ ...(dropped.length > 0 && { droppedCharacters: dropped }), ...(readBack === false && { readBack }), ...groupItem(flat, form) } as IDataObject];
	},
};
