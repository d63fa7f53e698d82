import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import { toBody } from '../../../../lib/ccv/bodies/toBody';
import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { readList } from '../../../../lib/ccv/readList';
import { installationOf } from '../../../../lib/ccv/installationOf';
import { isSameAddress } from '../../../../lib/ccv/webhooks/webhookAddress';
import { changeRecord } from '../../../../lib/ccv/writes/changeRecord';
import { createRecord, type CcvRecord } from '../../../../lib/ccv/writes/createRecord';
import { PosError } from '../../../../lib/http/PosError';
import { withInstallationLock } from '../../../../lib/sync/installationLock';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, readOption } from '../../../shared/optionsField';
import { requiredTextAt } from '../../../shared/readItemParameters';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { nameIn, nameLocator } from '../../fields/idLocator';
import { INCLUDE_KEY_OPTION, webhookItem } from './webhookItem';

const properties: INodeProperties[] = [
	{ ...nameLocator('Event', 'event', 'searchWebhookEvents', 'What CCV reports: one of the known events, or the name of another one', 'e.g. orders.created'), required: true },
	{
		displayName: 'Address',
		name: 'address',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. https://example.com/ccv/orders.created',
		description: 'Where CCV posts to, over https. What it posts does not name the event, so give each event an address of its own. Where there is a webhook for both already, that one is returned.',
	},
	SIMPLIFY_FIELD,
	optionsField(INCLUDE_KEY_OPTION),
];

export const create: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['webhook'], operation: ['create'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const event = nameIn(ctx.getNodeParameter('event', itemIndex, ''), 'Event');
		const address = requiredTextAt(ctx, 'address', 'Address', itemIndex);
		if (event === undefined) throw new PosError('invalid-setting', 'Event is empty', { hint: 'Choose Event from the list, or enter its name' });
		if (!URL.canParse(address) || new URL(address).protocol !== 'https:') {
			throw new PosError('invalid-setting', `Address is no https address: ${address}`, { hint: 'CCV posts to https addresses only' });
		}
		const [simplify, includeKey] = [readSimplify(ctx, itemIndex), readOption(ctx, 'includeKey', itemIndex) === true];
		const { webhook, created } = await withInstallationLock(`ccv-webhooks|${installationOf(client.connection)}`, client.port, async () => await register(client, event, address));
		return [{ ...webhookItem(webhook, simplify, includeKey), created } as IDataObject];
	},
};

/** The webhook for an event at an address: the one there is, switched on, or a new one. */
async function register(client: CcvClient, event: string, address: string): Promise<{ webhook: CcvRecord; created: boolean }> {
	const find = async () => (await readList(client, '/webhooks/')).find((webhook) => webhook.event === event && isSameAddress(String(webhook.address), address));
	const what = `Webhook for ${event}`;
	const existing = await find();
	if (!existing) {
		const body = toBody('POST /webhooks/', { event, address, is_active: true }, what);
		const made = await createRecord(client, { what, path: '/webhooks/', body, find });
		return { webhook: made ?? { ...body, readBack: false }, created: true };
	}
	if (existing.is_active === false) await changeRecord(client, what, 'PATCH', `/webhooks/${String(existing.id)}/`, { is_active: true });
	return { webhook: { ...existing, is_active: true }, created: false };
}
