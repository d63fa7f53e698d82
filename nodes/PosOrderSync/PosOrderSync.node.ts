import { NodeConnectionTypes, type IExecuteFunctions, type INodeExecutionData, type INodeType, type INodeTypeDescription } from 'n8n-workflow';

import { mplusLists } from '../shared/mplusLists/mplusLists';
import { executeSync } from './executeSync';
import { fields } from './fields';

export class PosOrderSync implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'POS Order Sync',
		name: 'posOrderSync',
		icon: { light: 'file:posOrderSync.svg', dark: 'file:posOrderSync.dark.svg' },
		group: ['output'],
		version: 1,
		subtitle: '={{ ($parameter["dryRun"] ? "dry run: " : "") + $parameter["operation"] + ": " + $parameter["target"] }}',
		description: 'Carry orders to a till exactly once and to the cent, and say of each one what was done and why',
		defaults: { name: 'POS Order Sync' },
		usableAsTool: true,
		inputs: [
			{ type: NodeConnectionTypes.Main, displayName: 'Records' },
			{ type: NodeConnectionTypes.Main, displayName: 'Run' },
		],
		outputs: [
			{ type: NodeConnectionTypes.Main, displayName: 'Synced' },
			{ type: NodeConnectionTypes.Main, displayName: 'Skipped' },
			{ type: NodeConnectionTypes.Main, displayName: 'Held' },
			{ type: NodeConnectionTypes.Main, displayName: 'Failed' },
			{ type: NodeConnectionTypes.Main, displayName: 'Ledger' },
		],
		credentials: [{ name: 'mplusKassaApi', required: true }],
		properties: fields,
	};

	methods = { listSearch: mplusLists };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await executeSync(this);
	}
}
