import { expectations } from '../../sim/seed/expectations';
import { SAMPLE_FILE, startPair } from '../../test/support/startPair';
import { SHOP_CHOICES } from '../../test/support/template';
import { serveControl } from './serveControl';

/** The subscription that a shop has made in the till's back office, and its key. */
const WEBHOOKS = { webhookSubscriptionId: 'demo-shop', webhookSecret: Buffer.from('mplus-demo-hush-webhooks').toString('base64') };

/** Starts both systems and prints one JSON line with what is needed to reach them; ends on SIGTERM or SIGINT. */
async function main(): Promise<void> {
	const pair = await startPair({
		// An n8n on this machine has no https address.
		ccv: { keys: { publicKey: 'ccv-demo-public-4711', secretKey: 'ccv-demo-hush-7391' }, webhooksNeedHttps: false, deliversWebhooks: true },
		mplus: {
			credentials: { ident: 'mplus-demo-ident-58', secret: 'mplus-demo-hush-6204' },
			webhookConsumers: [{ webhookConsumerId: '1', subscriptionId: WEBHOOKS.webhookSubscriptionId, endpointUrl: 'https://n8n.example/webhook/till', enabled: true }],
		},
	});
	const control = await serveControl(pair, expectations(SAMPLE_FILE));
	const line = { ccv: pair.credentials.ccvSalesPosApi, mplus: { ...pair.credentials.mplusKassaApi, ...WEBHOOKS }, control: control.baseUrl, choices: SHOP_CHOICES };
	process.stdout.write(`${JSON.stringify(line)}\n`);
	const end = () => void Promise.all([pair.close(), control.close()]).then(() => process.exit(0));
	process.once('SIGTERM', end).once('SIGINT', end);
}

void main();
