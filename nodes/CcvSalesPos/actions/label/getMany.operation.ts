import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { withoutLinks } from '../../../../lib/ccv/items/withoutLinks';
import { readCollection } from '../../../../lib/ccv/readList';
import { LIST_FIELDS, readLimit } from '../../../shared/listParameters';
import type { ItemOperation } from '../../../shared/Operation';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';

const properties: INodeProperties[] = [...LIST_FIELDS, SIMPLIFY_FIELD];

export const getMany: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['label'], operation: ['getMany'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const simplify = readSimplify(ctx, itemIndex);
		const labels = (await readCollection(client, '/labels/')).slice(0, readLimit(ctx, itemIndex));
		return labels.map((label) => (simplify ? withoutLinks(label) : label) as IDataObject);
	},
};
