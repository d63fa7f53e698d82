import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { LABEL_MODES, setLabels as set } from '../../../../lib/ccv/orders/setLabels';
import { PosError } from '../../../../lib/http/PosError';
import { choiceIn } from '../../../shared/checkedValues';
import type { ItemOperation } from '../../../shared/Operation';
import { entriesIn } from '../../fields/entered';
import { idIn, idLocator } from '../../fields/idLocator';
import { numberedKeyAt, orderLocator } from '../../fields/numberedLocator';

const properties: INodeProperties[] = [
	orderLocator('The order to label'),
	{
		displayName: 'Mode',
		name: 'mode',
		type: 'options',
		options: [
			{ name: 'Add', value: 'add', description: 'The order has these labels too' },
			{ name: 'Remove', value: 'remove', description: 'The order has these labels no more' },
			{ name: 'Replace', value: 'replace', description: 'The order has these labels and no others' },
		],
		default: 'add',
	},
	{
		displayName: 'Labels',
		name: 'labels',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Label',
		default: {},
		description: 'CCV knows only the labels that these API keys made',
		options: [{ displayName: 'Label', name: 'label', values: [idLocator('Label', 'label', 'searchLabels', 'The label')] }],
	},
];

export const setLabels: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['order'], operation: ['setLabels'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const mode = choiceIn(ctx.getNodeParameter('mode', itemIndex), 'Mode', LABEL_MODES);
		const labels = entriesIn(ctx.getNodeParameter('labels', itemIndex, {}), 'label', 'Labels').map(({ label }, index) => {
			const id = idIn(label, `Label ${index + 1}`);
			if (id === undefined) throw new PosError('invalid-setting', `Label ${index + 1} is empty`, { hint: 'Choose the label from the list, or enter its ID' });
			return id;
		});
		if (labels.length === 0 && mode !== 'replace') throw new PosError('invalid-setting', 'There is no label to set', { hint: 'Add at least one label' });
		return [(await set(client, numberedKeyAt(ctx, 'order', 'Order', itemIndex), mode, labels)) as IDataObject];
	},
};
