import type { IHookFunctions } from 'n8n-workflow';

import { ccvOrigin } from '../../lib/ccv/ccvUrl';
import { addressTrouble } from '../../lib/ccv/webhooks/addressTrouble';
import { removeWebhooks } from '../../lib/ccv/webhooks/removeWebhooks';
import { connect, REGISTRATION_MS } from './connect';
import { forgetWebhooks, inTurn } from './memories';
import { wantedOf } from './activate';

/** Removes the webhooks of this workflow. Always true: a shop that cannot be reached must not keep a workflow published. */
export async function unregister(ctx: IHookFunctions): Promise<boolean> {
	const { base } = wantedOf(ctx);
	forgetWebhooks(ctx, base);
	for (const trouble of await troublesIn(ctx, base)) {
		ctx.logger.error(`${ctx.getNode().name}: webhooks of this workflow may be left in CCV (${trouble}); what they post is answered by nobody, and publishing and unpublishing again removes them`);
	}
	return true;
}

async function troublesIn(ctx: IHookFunctions, base: string): Promise<string[]> {
	try {
		return await inTurn(base, async () => {
			const client = await connect(ctx, REGISTRATION_MS);
			// Nothing was ever registered at such an address.
			if (addressTrouble(base, ccvOrigin(client.connection.baseUrl))) return [];
			const { failures } = await removeWebhooks(client, base);
			return failures.map(({ message }) => message);
		});
	} catch (error) {
		return [(error as Error).message];
	}
}
