import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type IHookFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	type ITriggerFunctions,
	type ITriggerResponse,
	type IWebhookFunctions,
	type IWebhookResponseData,
} from 'n8n-workflow';

import { areRegistered, register } from './activate';
import { unregister } from './deactivate';
import { fetchResources } from './fetchResources';
import { fields } from './fields';
import { receiveWebhook } from './receiveWebhook';
import { watchWebhooks } from './watchWebhooks';
import { webhooks } from './webhooks';

export class CcvSalesPosTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'CCV SalesPOS Trigger',
		name: 'ccvSalesPosTrigger',
		icon: { light: 'file:ccvSalesPosTrigger.svg', dark: 'file:ccvSalesPosTrigger.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle: '={{ $parameter["events"].join(", ") }}',
		description: 'Starts a workflow when CCV SalesPOS or CCV Shop reports that an order, product, category, return or invoice was created, changed or deleted',
		eventTriggerDescription: 'Waiting for CCV to post a notification to the test URL',
		defaults: { name: 'CCV SalesPOS Trigger' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'ccvSalesPosApi', required: true }],
		webhooks,
		properties: fields,
	};

	webhookMethods = {
		default: {
			async checkExists(this: IHookFunctions): Promise<boolean> {
				return await areRegistered(this);
			},
			async create(this: IHookFunctions): Promise<boolean> {
				return await register(this);
			},
			async delete(this: IHookFunctions): Promise<boolean> {
				return await unregister(this);
			},
		},
	};

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		return await receiveWebhook(this);
	}

	async trigger(this: ITriggerFunctions): Promise<ITriggerResponse> {
		return watchWebhooks(this);
	}

	// On the item that `webhook` made. Without this n8n would, in a test from the editor, call `trigger` and wait for it.
	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return [await fetchResources(this)];
	}
}
