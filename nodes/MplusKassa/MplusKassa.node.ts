import { NodeConnectionTypes, type IExecuteFunctions, type INodeExecutionData, type INodeType, type INodeTypeDescription } from 'n8n-workflow';

import { connectMplus } from '../shared/connectMplus';
import { mplusLists } from '../shared/mplusLists/mplusLists';
import { route } from '../shared/route';
import { operations, properties } from './resources';

export class MplusKassa implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'MplusKASSA',
		name: 'mplusKassa',
		icon: { light: 'file:mplusKassa.svg', dark: 'file:mplusKassa.dark.svg' },
		group: ['input'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description: 'Read and write orders, invoices, customers, articles and stock of a MplusKASSA till',
		defaults: { name: 'MplusKASSA' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		// Get Changed tells of its run on an output of its own.
		outputs:
			'={{ $parameter["operation"] === "getChanged" ? [{ type: "main", displayName: "Records" }, { type: "main", displayName: "Run" }] : ["main"] }}',
		credentials: [{ name: 'mplusKassaApi', required: true }],
		properties,
	};

	methods = { listSearch: mplusLists };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await route(this, operations, connectMplus);
	}
}
