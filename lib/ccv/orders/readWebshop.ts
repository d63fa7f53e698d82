import { z } from 'zod';

import { PosError } from '../../http/PosError';
import type { CcvClient } from '../CcvClient';
import { ccvOrigin } from '../ccvUrl';

const webshop = z.object({
	id: z.union([z.number().int(), z.string().min(1)]).transform(String),
	name: z.string().nullish(),
	api_root: z.string().nullish(),
});

export interface Webshop {
	/** The integer id in every external order id we make: it never changes, unlike hosts and names. */
	id: string;
	name?: string;
}

/** The shop behind the keys: of several websites in one system, the one that lives at the address in the credential. */
export async function readWebshop(client: CcvClient): Promise<Webshop> {
	const json = (await client.get('/webshops/')) as { items?: unknown } | null;
	const shops = z.array(webshop).safeParse(json?.items);
	const all = shops.success ? shops.data : [];
	const origin = ccvOrigin(client.connection.baseUrl);
	const shop = all.find(({ api_root: root }) => root && URL.canParse(root) && new URL(root).origin === origin) ?? all[0];
	if (!shop) {
		throw new PosError('malformed-answer', 'CCV SalesPOS, GET /webshops/: the answer names no shop', {
			hint: 'Give the API keys the right to read webshops in the back office of CCV',
		});
	}
	return { id: shop.id, name: shop.name ?? undefined };
}
