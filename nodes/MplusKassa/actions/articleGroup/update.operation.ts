import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import { PosError } from '../../../../lib/http/PosError';
import { withoutAbsent } from '../../../../lib/model/withoutAbsent';
import { groupItem } from '../../../../lib/mplus/articleGroups/groupItem';
import { updateGroup, type GroupFields } from '../../../../lib/mplus/articleGroups/updateGroup';
import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { numberIn, requiredTillNumberAt } from '../../../shared/numberLocator';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, readZone, TIMEZONE_OPTION } from '../../../shared/optionsField';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { strictNumber } from '../../../shared/readItemParameters';
import { textIn, type Entered } from '../../../shared/entered';
import { GROUP_LOCATOR, GROUP_OPTIONS } from '../../fields/groupFields';

const properties: INodeProperties[] = [
	GROUP_LOCATOR,
	{ displayName: 'Update Fields', name: 'updateFields', type: 'collection', placeholder: 'Add Field', default: {}, options: GROUP_OPTIONS },
	SIMPLIFY_FIELD,
	optionsField(TIMEZONE_OPTION),
];

export const update: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['articleGroup'], operation: ['update'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const form = { simplify: readSimplify(ctx, itemIndex), zone: readZone(ctx, itemIndex) };
		const fields = readFields(ctx.getNodeParameter('updateFields', itemIndex, {}) as Entered);
		const { flat, changedFields, notTaken, dropped, readBack } = await updateGroup(client, requiredTillNumberAt(ctx, 'group', 'Article Group', itemIndex), fields);
		return [
			{
				changed: changedFields.length > 0,
				changedFields,
				...(notTaken.length > 0 && { notTaken }),
				...(dropped.length > 0 && { droppedCharacters: dropped }),
				...(readBack === false && { readBack }),
				...groupItem(flat, form),
			} as IDataObject,
		];
	},
};

function readFields({ name, text, sortOrder, imageId, parent, moveToTop }: Entered): GroupFields {
	const parentGroupNumber = numberIn(parent, 'Parent Group') ?? (moveToTop === true ? 0 : undefined);
	const fields = withoutAbsent({ name: textIn(name, 'Name'), text: text === null ? '' : textIn(text, 'Text'), sortOrder: strictNumber(sortOrder, 'Sort Order'), imageId: numberIn(imageId || undefined, 'Image'), parentGroupNumber });
	if (Object.keys(fields).length > 0) return fields;
	throw new PosError('invalid-setting', 'There is nothing to write: no field of the article group is filled in', { hint: 'Fill in at least one field' });
}
