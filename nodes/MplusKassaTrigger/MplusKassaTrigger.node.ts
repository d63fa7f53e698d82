import { NodeConnectionTypes, type INodeExecutionData, type INodeType, type INodeTypeDescription, type IPollFunctions } from 'n8n-workflow';

import { mplusLists } from '../shared/mplusLists/mplusLists';
import { fields } from './fields';
import { pollTill } from './pollTill';

export class MplusKassaTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'MplusKASSA Trigger',
		name: 'mplusKassaTrigger',
		icon: { light: 'file:mplusKassaTrigger.svg', dark: 'file:mplusKassaTrigger.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle: '={{ "changed: " + $parameter["record"] }}',
		description: 'Starts a workflow when orders, invoices, receipts, customers, products or stock change in MplusKASSA',
		defaults: { name: 'MplusKASSA Trigger' },
		polling: true,
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'mplusKassaApi', required: true }],
		properties: fields,
	};

	methods = { listSearch: mplusLists };

	async poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
		return await pollTill(this);
	}
}
