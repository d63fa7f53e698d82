import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { readList } from '../../../../lib/ccv/readList';
import { LIST_FIELDS, readLimit } from '../../../shared/listParameters';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, readOption } from '../../../shared/optionsField';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { INCLUDE_KEY_OPTION, webhookItem } from './webhookItem';

const properties: INodeProperties[] = [...LIST_FIELDS, SIMPLIFY_FIELD, optionsField(INCLUDE_KEY_OPTION)];

export const getMany: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['webhook'], operation: ['getMany'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const [simplify, includeKey] = [readSimplify(ctx, itemIndex), readOption(ctx, 'includeKey', itemIndex) === true];
		const webhooks = await readList(client, '/webhooks/', {}, readLimit(ctx, itemIndex));
		return webhooks.map((webhook) => webhookItem(webhook, simplify, includeKey) as IDataObject);
	},
};
