import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { fetchInTurn } from '../../lib/ccv/webhooks/fetchInTurn';
import { hasResource, type FetchedResource } from '../../lib/ccv/webhooks/fetchResource';
import { isWebhookEvent } from '../../lib/ccv/webhooks/webhookEvents';
import { connect } from './connect';

/**
 * Adds what the notifications are about. n8n has stored the execution and answered the shop by now: nobody waits, and nothing is
 * lost when n8n ends.
 */
export async function fetchResources(ctx: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const items = ctx.getInputData();
	if (ctx.getNodeParameter('fetchResource', 0, true) === false) return items;
	const withRows = ctx.getNodeParameter('includeOrderRows', 0, true) !== false;
	const output: INodeExecutionData[] = [];
	for (const [item, { json }] of items.entries()) {
		const fetched = await fetchOne(ctx, json, withRows);
		output.push({ json: { ...json, ...fetched } as IDataObject, pairedItem: { item } });
	}
	return output;
}

async function fetchOne(ctx: IExecuteFunctions, json: IDataObject, withRows: boolean): Promise<FetchedResource | undefined> {
	const event = String(json.event);
	if (!isWebhookEvent(event) || !hasResource(event)) return undefined;
	try {
		return await fetchInTurn(await connect(ctx), event, json, withRows);
	} catch (error) {
		return { resource: null, resourceTrouble: (error as Error).message };
	}
}
