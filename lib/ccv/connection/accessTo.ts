import type { Reading } from './attempt';
import type { Findings } from './Findings';

export type Access = 'yes' | 'no' | 'unknown';

/** These have no list of their own, so that a list of lists need not name them. */
const BELOW_OTHERS = ['orderrows', 'settings', 'geozonecountries', 'attributecombinations'];
/** CCV has no such resource, or not for these keys. */
const NOT_THERE = [404, 405, 501];

/** Whether the keys may read a resource: by a reading of it, or else by the list of what they may use. Pure. */
export function accessTo(resource: string, findings: Findings): Access {
	const reading = readingOf(resource, findings);
	if (reading && 'value' in reading) return 'yes';
	if (reading && (reading.failure.code === 'forbidden' || NOT_THERE.includes(reading.failure.httpStatus ?? 0))) return 'no';
	const listed = listedResources(findings.flavoured.json);
	if (listed?.has(resource)) return reading ? 'unknown' : 'yes';
	return listed === undefined || BELOW_OTHERS.includes(resource) || reading ? 'unknown' : 'no';
}

/** The resources that CCV lists for the keys, by the names in their addresses; undefined where there is no list to read. */
export function listedResources(json: unknown): Set<string> | undefined {
	const { items } = (json ?? {}) as { items?: unknown };
	if (!Array.isArray(items)) return undefined;
	const addresses = (items as Array<{ uri?: unknown; href?: unknown } | null>).map((item) => String(item?.uri ?? item?.href ?? ''));
	const names = addresses.flatMap((address) => (address.split('/api/rest/v1/')[1] ?? '').split(/[/?]/));
	return new Set(names.filter((name) => /^[a-z]\w*$/i.test(name)));
}

function readingOf(resource: string, findings: Findings): Reading<unknown> | undefined {
	const { orders, orderrows, users, product, attributecombinations, webshops, shopSettings, webhooks, paymethods, packages, vat } = findings;
	const readings: Record<string, Reading<unknown> | undefined> = { orders, orderrows, users, products: product, attributecombinations, webshops, webhooks, paymethods, packages };
	// These are read below the shop: where that is closed, they tell nothing.
	const isShopOpen = 'value' in webshops;
	return { ...readings, ...(isShopOpen && { settings: shopSettings, geozonecountries: vat }) }[resource];
}
