import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { readUsers } from '../../../../lib/ccv/users/readUsers';
import { userItem } from '../../../../lib/ccv/users/userItem';
import { choiceIn } from '../../../shared/checkedValues';
import { LIST_FIELDS, readLimit } from '../../../shared/listParameters';
import type { ItemOperation } from '../../../shared/Operation';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { textIn, type Entered } from '../../../shared/entered';
import { filtersField } from '../../fields/filters';
import { idIn, idLocator } from '../../fields/idLocator';
import { readSort, sortField } from '../../fields/sortField';

const SORTS = ['id', 'first_name', 'last_name'] as const;
const APPROVALS = ['accepted', 'pending'] as const;

const properties: INodeProperties[] = [
	...LIST_FIELDS,
	filtersField(
		{
			displayName: 'Approval Status',
			name: 'approvalStatus',
			type: 'options',
			options: [
				{ name: 'Accepted', value: 'accepted' },
				{ name: 'Pending', value: 'pending', description: 'Customers who wait for their acceptance' },
			],
			default: 'accepted',
		},
		idLocator('Group', 'group', 'searchUserGroups', 'Only customers of this group'),
	),
	sortField([
		['ID', 'id'],
		['First Name', 'first_name'],
		['Last Name', 'last_name'],
	]),
	SIMPLIFY_FIELD,
];

export const getMany: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['customer'], operation: ['getMany'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const simplify = readSimplify(ctx, itemIndex);
		const { group, approvalStatus } = ctx.getNodeParameter('filters', itemIndex, {}) as Entered;
		const approval = textIn(approvalStatus, 'Approval Status');
		const filters = { groupId: idIn(group, 'Group'), approvalStatus: approval === undefined ? undefined : choiceIn(approval, 'Approval Status', APPROVALS) };
		const users = await readUsers(client, filters, readSort(ctx, itemIndex, SORTS), readLimit(ctx, itemIndex));
		return users.map((user) => userItem(user, simplify) as IDataObject);
	},
};
