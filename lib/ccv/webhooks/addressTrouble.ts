import { PosError } from '../../http/PosError';

const WHAT_TO_DO = 'Give n8n the https address at which the internet reaches it (WEBHOOK_URL), restart it and publish again; for a try, a tunnel to n8n does';

/** Why nothing posted to this address would ever arrive; undefined where it may. A shop on the same machine (a simulator) reaches it. */
export function addressTrouble(address: string, shopUrl: string): PosError | undefined {
	if (!URL.canParse(address)) return new PosError('invalid-setting', 'n8n gives no address at which this workflow listens', { hint: WHAT_TO_DO });
	if (!isLocal(new URL(address).hostname) || isLocal(new URL(shopUrl).hostname)) return undefined;
	return new PosError('invalid-setting', `CCV SalesPOS cannot reach this workflow at ${address}: that address is known in your own network only`, { hint: WHAT_TO_DO });
}

/** A refusal of a webhook, where its address may be the reason. */
export function isInsecure(address: string): boolean {
	return /^http:/i.test(address);
}

export { WHAT_TO_DO as HOW_TO_BE_REACHED };

function isLocal(host: string): boolean {
	if (/^\[/.test(host)) return /^\[(::1?|f[cd][0-9a-f]{2}:.*|fe80:.*)\]$/i.test(host);
	if (/^[\d.]+$/.test(host)) return /^(0|10|127)\.|^192\.168\.|^169\.254\.|^172\.(1[6-9]|2\d|3[01])\./.test(host);
	return !host.includes('.') || /\.(localhost|local|internal|lan|home)$/i.test(host);
}
