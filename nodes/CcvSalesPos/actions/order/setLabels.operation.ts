import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { LABEL_MODES, setLabels as set } from '../../../../lib/ccv/orders/setLabels';
import { choiceIn } from '../../../shared/checkedValues';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, readOption } from '../../../shared/optionsField';
import { numberedKeyAt, orderLocator } from '../../fields/numberedLocator';
import { requiredIdsAt, severalIdFields, severalIdsAt, type SeveralIds } from '../../fields/severalIds';

const LABELS: SeveralIds = { record: 'Label', records: 'Labels', name: 'labels', list: 'searchLabels', idsName: 'labelIds', idsLabel: 'Label IDs', entry: { name: 'label', id: 'label' } };

const properties: INodeProperties[] = [
	orderLocator('The order to label'),
	{
		displayName: 'Change',
		name: 'mode',
		type: 'options',
		options: [
			{ name: 'Add', value: 'add', description: 'The order has these labels too' },
			{ name: 'Remove', value: 'remove', description: 'The order has these labels no more' },
			{ name: 'Replace', value: 'replace', description: 'The order has these labels and no others' },
		],
		default: 'add',
	},
	...severalIdFields(LABELS, 'CCV knows only the labels that these API keys made'),
	optionsField({ displayName: 'Allow None', name: 'allowNone', type: 'boolean', default: false, description: 'Whether Replace without any label takes all labels off the order; else that is an error' }),
];

export const setLabels: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['order'], operation: ['setLabels'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const mode = choiceIn(ctx.getNodeParameter('mode', itemIndex), 'Change', LABEL_MODES);
		const allowsNone = mode === 'replace' && readOption(ctx, 'allowNone', itemIndex) === true;
		const labels = allowsNone ? severalIdsAt(ctx, LABELS, itemIndex) : requiredIdsAt(ctx, LABELS, itemIndex);
		return [(await set(client, numberedKeyAt(ctx, 'order', 'Order', itemIndex), mode, labels)) as IDataObject];
	},
};
