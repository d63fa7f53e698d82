import { whyNot } from '../attempt';
import type { Check } from '../Check';
import type { Findings } from '../Findings';

/** What CCV allows in a minute (CCV API, dossier 5). */
const ALLOWED = [
	['Reads per Minute', 'readsPerMinute', 150],
	['Writes per Minute', 'writesPerMinute', 100],
	['Product Queries per Minute', 'productQueriesPerMinute', 30],
] as const;

/** What waits, who listens, and how fast may be called. */
export function lookAtTraffic(findings: Findings): Check[] {
	return [lookAtUnpaid(findings), lookAtWebhooks(findings), lookAtRates(findings)];
}

function lookAtUnpaid({ unpaid }: Findings): Check {
	const name = 'Unpaid orders';
	if ('failure' in unpaid) return { name, result: 'unknown', says: `Unpaid orders could not be looked at: ${whyNot(unpaid)}` };
	const { orders, more } = unpaid.value;
	const [oldest] = orders;
	if (!oldest) return { name, result: 'ok', says: more ? 'There are many unpaid orders, and the oldest of them are cancelled' : 'No unpaid order waits' };
	const count = `${more ? 'More than ' : ''}${orders.length} unpaid ${orders.length === 1 ? 'order waits' : 'orders wait'}`;
	return { name, result: 'ok', says: `${count}, the oldest since ${String(oldest.create_date ?? 'an unknown date').slice(0, 10)}; cancelled ones do not count`, consequence: 'A sync of paid orders keeps each of them in its checkpoint until it is paid or cancelled' };
}

function lookAtWebhooks({ webhooks }: Findings): Check {
	const name = 'Webhooks';
	if ('failure' in webhooks) return { name, result: 'unknown', says: `Webhooks could not be looked at: ${whyNot(webhooks)}`, consequence: 'The trigger may not be able to register itself' };
	const { items, hasNext } = webhooks.value;
	if (items.length === 0) return { name, result: 'ok', says: 'These keys have no webhooks' };
	// An address may hold a secret in its path.
	const shown = items.slice(0, 20).map(({ id, event, address, is_active: isActive }) => `${String(event)} to ${hostOf(address)} (${String(id)}${isActive === false ? ', off' : ''})`);
	const off = items.filter(({ is_active: isActive }) => isActive === false).length;
	const says = `${hasNext ? 'More than ' : ''}${items.length} ${items.length === 1 ? 'webhook' : 'webhooks'}: ${shown.join('; ')}${items.length > shown.length ? '; …' : ''}`;
	return off === 0 ? { name, result: 'ok', says } : { name, result: 'warning', says, consequence: `${off} of them ${off === 1 ? 'is' : 'are'} off and ${off === 1 ? 'tells' : 'tell'} nobody anything; the trigger turns its own on again` };
}

function lookAtRates({ settings }: Findings): Check {
	const name = 'Rate limits';
	const says = ALLOWED.map(([label, field]) => `${label} ${settings[field]}`).join(', ');
	const over = ALLOWED.filter(([, field, allowed]) => settings[field] > allowed);
	if (over.length === 0) return { name, result: 'ok', says: `The credential stays within what CCV allows: ${says}` };
	return { name, result: 'warning', says: `The credential says ${says}`, consequence: `CCV allows ${over.map(([label, , allowed]) => `${allowed} (${label})`).join(', ')}: above that it refuses calls, and each refusal costs up to a minute` };
}

function hostOf(address: unknown): string {
	return typeof address === 'string' && URL.canParse(address) ? new URL(address).host : 'an address that is none';
}
