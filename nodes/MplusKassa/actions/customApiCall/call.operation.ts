import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { callOperation } from '../../../../lib/mplus/customCall/callOperation';
import { isTool } from '../../../shared/isTool';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, readOption } from '../../../shared/optionsField';
import { jsonAt, requiredLocatorAt } from '../../../shared/readItemParameters';

const properties: INodeProperties[] = [
	{
		displayName: 'API Operation',
		name: 'apiOperation',
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		required: true,
		description: 'The operation of the API. A till may be too old for one.',
		modes: [
			{ displayName: 'From List', name: 'list', type: 'list', typeOptions: { searchListMethod: 'searchOperations', searchable: true } },
			{ displayName: 'By Name', name: 'name', type: 'string', placeholder: 'e.g. getBranchInformation' },
		],
	},
	{
		displayName: 'Body',
		name: 'body',
		type: 'json',
		default: '{}',
		description:
			'What stands inside the operation, as the API has it: money in cents, quantities with their decimal places, lists under the name of their element. For example {"request": {"branchNumber": 1}}. Where it does not fit, the error shows what it has to look like.',
	},
	{
		displayName: 'Allow Writes as Tool',
		name: 'allowWritesAsTool',
		type: 'boolean',
		default: false,
		description: 'Whether an AI agent that uses this node as a tool may call operations that change the till. Outside agents this setting does nothing.',
	},
	optionsField(
		{
			displayName: 'Resend Writes',
			name: 'resendWrites',
			type: 'boolean',
			default: false,
			description: 'Whether to send a write again after a lost answer. Only for operations that do no harm when they are done twice.',
		},
		{
			displayName: 'Return Failures',
			name: 'returnFailures',
			type: 'boolean',
			default: false,
			description: 'Whether to return an answer in which the till says no, instead of failing',
		},
	),
];

export const call: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['customApiCall'], operation: ['call'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const { value: operation } = requiredLocatorAt(ctx, 'apiOperation', 'API Operation', itemIndex);
		const answer = await callOperation(client, {
			operation,
			body: jsonAt(ctx, 'body', 'Body', itemIndex),
			repeatable: readOption(ctx, 'resendWrites', itemIndex) === true,
			returnFailures: readOption(ctx, 'returnFailures', itemIndex) === true,
			readOnly: isTool(ctx) && ctx.getNodeParameter('allowWritesAsTool', itemIndex, false) !== true,
		});
		return [answer as IDataObject];
	},
};
