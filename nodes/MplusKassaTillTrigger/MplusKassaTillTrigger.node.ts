import {
	NodeConnectionTypes,
	type IHookFunctions,
	type INodeType,
	type INodeTypeDescription,
	type IWebhookFunctions,
	type IWebhookResponseData,
} from 'n8n-workflow';

import { activate } from './activate';
import { fields } from './fields';
import { dropMemory } from './memories';
import { receiveWebhook } from './receiveWebhook';
import { webhooks } from './webhooks';

export class MplusKassaTillTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'MplusKASSA Till Trigger',
		name: 'mplusKassaTillTrigger',
		icon: { light: 'file:mplusKassaTillTrigger.svg', dark: 'file:mplusKassaTillTrigger.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle: '={{ $parameter["events"].includes("*") ? "all events" : $parameter["events"].join(", ") }}',
		description: 'Starts a workflow when something happens at a till of MplusKASSA: a sale is completed, a code is scanned, a line is added …',
		eventTriggerDescription: 'Waiting for a till to post an event to the test URL',
		defaults: { name: 'MplusKASSA Till Trigger' },
		inputs: [],
		outputs: [
			{ type: NodeConnectionTypes.Main, displayName: 'Events' },
			{ type: NodeConnectionTypes.Main, displayName: 'Refused' },
		],
		credentials: [{ name: 'mplusKassaApi', required: true }],
		webhooks,
		properties: fields,
	};

	webhookMethods = {
		default: {
			// A till is registered by hand, so there is nothing of ours to find.
			async checkExists(this: IHookFunctions): Promise<boolean> {
				return false;
			},
			async create(this: IHookFunctions): Promise<boolean> {
				return await activate(this);
			},
			async delete(this: IHookFunctions): Promise<boolean> {
				dropMemory(this);
				return true;
			},
		},
	};

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		return await receiveWebhook(this);
	}
}
