import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { updateUserGroup } from '../../../../lib/ccv/userGroups/updateUserGroup';
import { writtenGroupItem } from '../../../../lib/ccv/userGroups/WrittenGroup';
import type { ItemOperation } from '../../../shared/Operation';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { readSpecified, shownForFields } from '../../../shared/specify';
import { GROUP_JSON, GROUP_NAME, groupCollection, groupLocator, readGroupCollection, SPECIFY_GROUP } from '../../fields/customerGroupFields';
import type { Entered } from '../../../shared/entered';
import { requiredIdAt } from '../../fields/idLocator';

const properties: INodeProperties[] = [
	groupLocator('The group to change'),
	...SPECIFY_GROUP,
	shownForFields(groupCollection('Update Fields', 'updateFields', GROUP_NAME)),
	SIMPLIFY_FIELD,
];

export const update: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['customerGroup'], operation: ['update'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const id = requiredIdAt(ctx, 'customerGroup', 'Customer Group', itemIndex);
		const group = readSpecified(ctx, itemIndex, GROUP_JSON, () => readGroupCollection(ctx.getNodeParameter('updateFields', itemIndex, {}) as Entered));
		return [writtenGroupItem(await updateUserGroup(client, id, group), readSimplify(ctx, itemIndex), 'update') as IDataObject];
	},
};
