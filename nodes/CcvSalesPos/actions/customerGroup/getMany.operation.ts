import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { readList } from '../../../../lib/ccv/readList';
import { groupItem } from '../../../../lib/ccv/userGroups/WrittenGroup';
import { LIST_FIELDS, readLimit } from '../../../shared/listParameters';
import type { ItemOperation } from '../../../shared/Operation';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { readSort, sortField } from '../../fields/sortField';

const SORTS = ['id', 'groupname'] as const;

const properties: INodeProperties[] = [
	...LIST_FIELDS,
	sortField([
		['ID', 'id'],
		['Name', 'groupname'],
	]),
	SIMPLIFY_FIELD,
];

export const getMany: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['customerGroup'], operation: ['getMany'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const simplify = readSimplify(ctx, itemIndex);
		const groups = await readList(client, '/usergroups/', { orderby: readSort(ctx, itemIndex, SORTS) }, readLimit(ctx, itemIndex));
		return groups.map((group) => groupItem(group, simplify) as IDataObject);
	},
};
