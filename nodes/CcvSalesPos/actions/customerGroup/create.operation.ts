import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { createUserGroup } from '../../../../lib/ccv/userGroups/createUserGroup';
import { writtenGroupItem } from '../../../../lib/ccv/userGroups/WrittenGroup';
import type { ItemOperation } from '../../../shared/Operation';
import { requiredTextAt } from '../../../shared/readItemParameters';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { readSpecified, shownForFields } from '../../../shared/specify';
import { GROUP_JSON, GROUP_NAME, groupCollection, readGroupCollection, SPECIFY_GROUP } from '../../fields/customerGroupFields';
import type { Entered } from '../../../shared/entered';

const properties: INodeProperties[] = [
	...SPECIFY_GROUP,
	shownForFields({ ...GROUP_NAME, required: true }),
	shownForFields(groupCollection('Additional Fields', 'additionalFields')),
	SIMPLIFY_FIELD,
];

export const create: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['customerGroup'], operation: ['create'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const group = readSpecified(ctx, itemIndex, GROUP_JSON, () => ({
			...readGroupCollection(ctx.getNodeParameter('additionalFields', itemIndex, {}) as Entered),
			groupname: requiredTextAt(ctx, 'groupName', 'Name', itemIndex),
		}));
		return [writtenGroupItem(await createUserGroup(client, group), readSimplify(ctx, itemIndex), 'create') as IDataObject];
	},
};
