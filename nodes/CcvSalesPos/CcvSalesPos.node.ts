import { NodeConnectionTypes, type IExecuteFunctions, type INodeExecutionData, type INodeType, type INodeTypeDescription } from 'n8n-workflow';

import type { CcvClient } from '../../lib/ccv/CcvClient';
import { ccvLists } from '../shared/ccvLists/ccvLists';
import { connectCcv } from '../shared/connectCcv';
import { route } from '../shared/route';
import { readLanguage } from './fields/languageOption';
import { hintAtWaits } from './hintAtWaits';
import { operations, properties } from './resources';

export class CcvSalesPos implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'CCV SalesPOS',
		name: 'ccvSalesPos',
		icon: { light: 'file:ccvSalesPos.svg', dark: 'file:ccvSalesPos.dark.svg' },
		group: ['input'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description: 'Read and write orders, customers, products and stock of a CCV SalesPOS till or CCV Shop webshop',
		defaults: { name: 'CCV SalesPOS' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		// Get Changed tells of its run on an output of its own.
		outputs:
			'={{ $parameter["operation"] === "getChanged" ? [{ type: "main", displayName: "Records" }, { type: "main", displayName: "Run" }] : ["main"] }}',
		credentials: [{ name: 'ccvSalesPosApi', required: true }],
		properties,
	};

	methods = { listSearch: ccvLists };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const clients: CcvClient[] = [];
		const output = await route(this, operations, async (ctx) => {
			const client = await connectCcv(ctx, readLanguage(ctx));
			clients.push(client);
			return client;
		});
		clients.forEach(({ connection }) => hintAtWaits(this, connection));
		return output;
	}
}
