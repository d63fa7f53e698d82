import { readList } from '../../../lib/ccv/readList';
import { searchIn } from './searchIn';

export const searchWebhooks = searchIn(async (client) =>
	(await readList(client, '/webhooks/')).map(({ id, event, address }) => ({ name: `${String(event)} to ${String(address)} (${String(id)})`, value: Number(id) })),
);
