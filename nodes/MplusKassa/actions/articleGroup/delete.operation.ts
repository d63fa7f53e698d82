import { updateDisplayOptions, type INodeProperties } from 'n8n-workflow';

import { deleteGroup } from '../../../../lib/mplus/articleGroups/deleteGroup';
import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { requiredTillNumberAt } from '../../../shared/numberLocator';
import type { ItemOperation } from '../../../shared/Operation';
import { GROUP_LOCATOR } from '../../fields/groupFields';

const properties: INodeProperties[] = [{ ...GROUP_LOCATOR, description: 'The article group to delete, with all groups below it; its products stay' }];

export const deleteOperation: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['articleGroup'], operation: ['delete'] } }, properties),

	async execute(ctx, itemIndex, client) {
		await deleteGroup(client, requiredTillNumberAt(ctx, 'group', 'Article Group', itemIndex));
		return [{ deleted: true }];
	},
};
