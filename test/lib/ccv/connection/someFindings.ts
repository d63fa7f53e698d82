import type { Findings } from '../../../../lib/ccv/connection/Findings';
import type { Probe } from '../../../../lib/ccv/connection/probe';
import { PosError } from '../../../../lib/http/PosError';

export const NOW = Date.parse('2026-11-20T10:00:00Z');
export const FORBIDDEN = { failure: new PosError('forbidden', 'CCV SalesPOS, GET /x/: the API keys may not use this part of CCV SalesPOS (403.10, HTTP 403)', { httpStatus: 403 }) };
export const TROUBLE = { failure: new PosError('system-error', 'CCV SalesPOS, GET /x/: CCV SalesPOS answers with a failure (HTTP 503)', { httpStatus: 503 }) };

const ALL = 'orders users usergroups products productqueries webshops paymethods webhooks packages attributes categories categorytree brands suppliers labels invoices cashups terminalreceipts'.split(' ');

export const aProbe = (headers: Record<string, string> = {}, names: string[] | undefined = ALL, isGenuine = true): Probe => ({
	answer: { kind: 'answered', status: 200, body: '', headers: { 'content-type': 'application/vnd.verto.salespos+json; charset=utf-8', 'x-date': '2026-11-20T10:00:00Z', 'x-hash': 'abc', ...headers } },
	atMs: NOW,
	isGenuine,
	...(names && { json: { items: names.map((name) => ({ uri: `/api/rest/v1/${name}/` })) } }),
});

export const listPage = (items: object[], over: object = {}) => ({ value: { items: items as Array<Record<string, unknown>>, hasNext: false, ...over } });

/** What a sound SalesPOS shows. */
export function someFindings(over: Partial<Findings> = {}): Findings {
	const vat = [
		{ code: 'NL', tariffs: [21, 9, 0] },
		{ code: 'BE', tariffs: [21, 12, 6] },
	].map(({ code, tariffs }) => ({ code, country: code, geozone_id: 1, geozone_name: 'EU', tariffs: tariffs.map((percentage) => ({ type: `t${percentage}`, percentage })) }));
	return {
		settings: { baseUrl: 'https://shop.example', schema: 'salespos', verifyResponses: true, readsPerMinute: 150, writesPerMinute: 100, productQueriesPerMinute: 30 },
		bare: aProbe(),
		flavoured: aProbe(),
		webshops: { value: [{ id: 90210, name: 'Demo Shop', is_salespos: true, is_multishop_system: false, product_limit: -1, product_limit_left: -1, api_root: 'https://shop.example/api/rest/v1' }] },
		shopSettings: { value: { prices_include_vat: true, currency: 'EUR', languages: ['nl', 'en'] } },
		vat: { value: vat },
		packages: { value: [{ id: 1, name: 'Box' }] },
		paymethods: { value: [] },
		users: listPage([]),
		webhooks: listPage([]),
		defaultPage: listPage([], { size: 25 }),
		orders: listPage([{ id: 5, ordernumber: 1002, ordernumber_full: '1002', create_date: '2026-11-01T09:00:00Z' }, { id: 4, ordernumber: 1001, ordernumber_full: '1001', create_date: '2026-11-01T10:00:00Z' }], { size: 250 }),
		unpaid: { value: { orders: [], more: false } },
		product: listPage([{ id: 7, attributecombinations: { href: 'x', collection: [] } }]),
		orderrows: { value: {} },
		attributecombinations: { value: {} },
		...over,
	};
}
