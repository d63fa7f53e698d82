import type { Check } from '../../../../lib/ccv/connection/Check';
import { reportOf } from '../../../../lib/ccv/connection/checkConnection';
import type { Findings } from '../../../../lib/ccv/connection/Findings';
import { aProbe, FORBIDDEN, listPage, NOW, someFindings, TROUBLE } from './someFindings';

const shop = (over: object = {}) => ({ id: 90210, name: 'Demo Shop', is_salespos: true, is_multishop_system: false, product_limit: -1, product_limit_left: -1, api_root: 'https://shop.example', ...over });
const check = (name: string, over: Partial<Findings>): Check | undefined => reportOf(someFindings(over)).checks.find((one) => one.name === name);
const settings = (over: object) => ({ settings: { ...someFindings().settings, ...over } });
const orders = (...rows: Array<[number, string, string?]>) => listPage(rows.map(([ordernumber, create_date, prefix = '']) => ({ ordernumber, ordernumber_prefix: prefix, ordernumber_full: `${prefix}${ordernumber}`, create_date })), { size: 250 });
const header = (over: Record<string, string>) => ({ bare: aProbe(over), flavoured: aProbe(over) });
const unpaid = (dates: string[], more = false) => ({ unpaid: { value: { orders: dates.map((create_date) => ({ create_date })), more } } });

describe('reportOf', () => {
	it('given a sound shop, when it is reported, then every check is ok and says what is so', () => {
		const { ok, summary, checks } = reportOf(someFindings());

		expect(checks.filter(({ result }) => result !== 'ok')).toEqual([]);
		expect([ok, summary]).toEqual([true, ['Demo Shop (90210), a SalesPOS: 21 checks, 21 ok, 0 unknown, 0 warnings, 0 problems']]);
		expect(checks.map(({ name, says }) => `${name}: ${says}`)).toEqual([
			'Shop: Demo Shop (90210), a SalesPOS',
			'Default schema: Unasked, CCV gives its data in the form SalesPOS',
			'Schema: The credential asks for the form SalesPOS, and CCV answers in it',
			'Clock: The clocks of n8n and CCV are 0 seconds apart',
			'Response hashes: Answers carry the right hash, and it is checked',
			'Orders out of CCV: The keys may use orders, orderrows, webshops, settings, paymethods, invoices, webhooks',
			'Orders into CCV: The keys may use orders, products, packages, users, labels',
			'Customers: The keys may use users, usergroups',
			'Products and stock: The keys may use products, attributecombinations, productqueries, geozonecountries, packages, attributes, categories, categorytree, brands, suppliers',
			'Cash-ups and receipts: The keys may use cashups, terminalreceipts',
			'Prices: Prices include VAT; currency EUR, languages nl, en',
			'VAT tariffs: NL: t21 21%, t9 9%, t0 0%; BE: t21 21%, t12 12%, t6 6%',
			'Packages: Packages: Box (1)',
			'Product limit: The subscription allows any number of products',
			'Unpaid orders: No unpaid order waits',
			'Webhooks: These keys have no webhooks',
			'Rate limits: The credential stays within what CCV allows: Reads per Minute 150, Writes per Minute 100, Product Queries per Minute 30',
			'Default page size: A page has 25 records where none is asked for',
			'Largest page size: A page has 250 records where so many are asked for',
			'Variants in lists of products: A list of products brings the variants along where they are asked for (expand)',
			'Date of orders: The date of an order is when its basket was begun: order 1002 has an earlier one than order 1001',
		]);
	});

	it('given problems and warnings, when it is reported, then the summary names each with what follows, problems first', () => {
		const { ok, summary } = reportOf(someFindings({ packages: { value: [] }, ...settings({ readsPerMinute: 300 }) }));

		expect(ok).toBe(false);
		expect(summary).toEqual([
			'Demo Shop (90210), a SalesPOS: 21 checks, 19 ok, 0 unknown, 1 warning, 1 problem',
			'Problem (Packages): There is no package. Products cannot be created, since each needs one: make one with Package: Create',
			expect.stringMatching(/^Warning \(Rate limits\): The credential says Reads per Minute 300.*CCV allows 150 \(Reads per Minute\)/),
		]);
	});

	it.each<[string, Partial<Findings>, string, Check['result'], RegExp, RegExp?]>([
		['several shops of which one lives at the address', { webshops: { value: [shop({ id: 1, name: 'Other', api_root: 'https://other.example' }), shop()] } }, 'Shop', 'ok', /^Demo Shop \(90210\), a SalesPOS\. The keys also see Other \(1\), a SalesPOS$/],
		['several shops of which none lives at the address', { webshops: { value: [shop({ api_root: 'https://a.example' }), shop({ id: 2, api_root: null })] } }, 'Shop', 'warning', /^Demo Shop \(90210\)/, /Demo Shop \(90210\) is taken, the first\. Its number is part of each external order ID/],
		['a system of several', { webshops: { value: [shop({ is_multishop_system: true, is_salespos: undefined })] }, branches: { value: [shop({ id: 3, name: 'Web', is_salespos: false })] } }, 'Shop', 'ok', /of a kind that CCV does not tell, system of several shops\. Under one system with Web \(3\), a webshop$/],
		['no shop', { webshops: { value: [] } }, 'Shop', 'problem', /CCV names no shop/, /orders cannot be synced/],
		['shops that may not be read', { webshops: FORBIDDEN }, 'Shop', 'unknown', /could not be looked at: the keys may not read it/],
		['another form unasked', header({ 'content-type': 'application/vnd.verto.webshop+json' }), 'Default schema', 'ok', /Webshop$/],
		['no form unasked', header({ 'content-type': 'application/json; charset=utf-8' }), 'Default schema', 'unknown', /as application\/json, which does not tell its form/],
		['another form than is asked for', header({ 'content-type': 'application/vnd.verto.webshop+json' }), 'Schema', 'warning', /asks for the form SalesPOS, and CCV answers in Webshop/, /Choose Webshop as Schema/],
		['a SalesPOS read as a webshop', { ...header({ 'content-type': 'application/vnd.verto.webshop+json' }), ...settings({ schema: 'webshop' }) }, 'Schema', 'warning', /is a SalesPOS, and the credential asks for the form Webshop/, /choose SalesPOS/],
		['a webshop read as a SalesPOS', { webshops: { value: [shop({ is_salespos: false })] } }, 'Schema', 'warning', /is a webshop, and the credential asks for the form SalesPOS/, /choose Webshop/],
		['neither form nor kind', { ...header({ 'content-type': '' }), webshops: FORBIDDEN }, 'Schema', 'unknown', /tells neither its form nor what the shop is/],
		['a fitting kind without a form', header({ 'content-type': 'application/json' }), 'Schema', 'ok', /which fits the shop$/],
		['a clock that is off', { flavoured: { ...aProbe(), atMs: NOW + 90_000 } }, 'Clock', 'warning', /is 2 minutes ahead$/, /From 5 minutes on CCV refuses/],
		['a clock that is nearly refused', { flavoured: { ...aProbe(), atMs: NOW - 260_000 } }, 'Clock', 'problem', /is 4 minutes behind$/],
		['no time', { flavoured: { ...aProbe(), answer: { ...aProbe().answer, headers: {} } } }, 'Clock', 'unknown', /does not say its time/],
		['wrong hashes that are checked', { flavoured: aProbe({}, undefined, false) }, 'Response hashes', 'problem', /do not carry the right hash/, /Every other operation fails/],
		['wrong hashes that are not checked', { bare: aProbe({}, undefined, false), ...settings({ verifyResponses: false }) }, 'Response hashes', 'warning', /do not carry the right hash; it is not checked/],
		['no hashes', { flavoured: { ...aProbe({}, undefined, false), answer: { ...aProbe().answer, headers: {} } } }, 'Response hashes', 'problem', /Answers carry no hash/],
		['right hashes that are not checked', settings({ verifyResponses: false }), 'Response hashes', 'warning', /carry the right hash, but it is not checked/, /Turn on Verify Responses/],
		['prices without VAT', { shopSettings: { value: { prices_include_vat: false } } }, 'Prices', 'ok', /^Prices do not include VAT; currency unknown, languages unknown$/],
		['prices that say nothing', { shopSettings: { value: { currency: 'EUR' } } }, 'Prices', 'unknown', /does not tell whether prices include VAT; currency EUR/],
		['settings that may not be read', { shopSettings: FORBIDDEN }, 'Prices', 'unknown', /the keys may not read it/],
		['a tariff that is missing', { vat: { value: [{ code: 'nl', country: '', geozone_id: 1, geozone_name: '', tariffs: [{ type: 'normal', percentage: 21 }] }] } }, 'VAT tariffs', 'warning', /^NL: normal 21%; BE: none$/, /no tariff of 9% in NL/],
		['the rates of the other country', { vat: { value: ['NL', 'BE'].map((code) => ({ code, country: '', geozone_id: 1, geozone_name: '', tariffs: [{ type: 'normal', percentage: 21 }, { type: 'low a', percentage: 9 }] })) } }, 'VAT tariffs', 'ok', /^NL: normal 21%, low a 9%; BE: normal 21%, low a 9%$/, /Orders to BE come at the rates of NL/],
		['no tariffs', { vat: { value: [] } }, 'VAT tariffs', 'problem', /^NL: none; BE: none$/],
		['tariffs that cannot be read', { vat: TROUBLE }, 'VAT tariffs', 'unknown', /could not be looked at: CCV SalesPOS, GET \/x\/.*503/],
		['packages that may not be read', { packages: FORBIDDEN }, 'Packages', 'unknown', /the keys may not read it/],
		['many packages', { packages: { value: [1, 2, 3, 4, 5, 6, 7].map((id) => ({ id, name: 'P' })) } }, 'Packages', 'ok', /P \(5\) and 2 more$/],
		['a full subscription', { webshops: { value: [shop({ product_limit: 100, product_limit_left: 0 })] } }, 'Product limit', 'problem', /allows 100 active products, 0 more/, /500\.60/],
		['a nearly full subscription', { webshops: { value: [shop({ product_limit: '100', product_limit_left: '3' })] } }, 'Product limit', 'warning', /3 more than there are/],
		['a roomy subscription', { webshops: { value: [shop({ product_limit: 1000, product_limit_left: 900 })] } }, 'Product limit', 'ok', /900 more/],
		['a subscription that says nothing', { webshops: { value: [shop({ product_limit: undefined })] } }, 'Product limit', 'unknown', /does not tell/],
		['one unpaid order', unpaid(['2026-10-02T10:00:00Z']), 'Unpaid orders', 'ok', /^1 unpaid order waits, the oldest since 2026-10-02/, /keeps each of them in its checkpoint/],
		['more unpaid orders than are read', unpaid(['2026-10-02T10:00:00Z', '2026-10-03T10:00:00Z'], true), 'Unpaid orders', 'ok', /^More than 2 unpaid orders wait/],
		['only cancelled ones among those read', unpaid([], true), 'Unpaid orders', 'ok', /the oldest of them are cancelled/],
		['unpaid orders that may not be read', { unpaid: FORBIDDEN }, 'Unpaid orders', 'unknown', /may not read it/],
		['a webhook that is off', { webhooks: listPage([{ id: 3, event: 'orders.created', address: 'https://n8n.example/webhook/a-secret', key: 'k-secret', is_active: false }]) }, 'Webhooks', 'warning', /^1 webhook: orders\.created to n8n\.example \(3, off\)$/, /1 of them is off/],
		['webhooks that are on', { webhooks: listPage([{ id: 3, event: 'orders.created', address: 'x' }, { id: 4, event: 'orders.deleted', address: 'https://a.example' }], { hasNext: true }) }, 'Webhooks', 'ok', /^More than 2 webhooks: orders\.created to an address that is none \(3\); orders\.deleted to a\.example \(4\)$/],
		['webhooks that may not be read', { webhooks: FORBIDDEN }, 'Webhooks', 'unknown', /may not read it/],
		['a page without its size', { defaultPage: listPage([{}]) }, 'Default page size', 'unknown', /does not tell its size/],
		['a page without its size before another', { defaultPage: listPage([{}, {}], { hasNext: true }) }, 'Default page size', 'ok', /A page has 2 records/],
		['orders that may not be read', { defaultPage: FORBIDDEN }, 'Default page size', 'unknown', /may not read it/],
		['a page that is cut', { orders: listPage([{}, {}], { size: 250, hasNext: true }) }, 'Largest page size', 'warning', /gives 2 records on a page, although 250/, /more calls/],
		['a page that says it is smaller', { orders: listPage([{}], { size: 100 }) }, 'Largest page size', 'warning', /gives 100 records/],
		['a page that says nothing', { orders: listPage([{}]) }, 'Largest page size', 'unknown', /does not tell its size/],
		['no variants in lists', { product: listPage([{ id: 7, attributecombinations: { href: 'x' } }]) }, 'Variants in lists of products', 'warning', /does not bring the variants along/, /product by product/],
		['no product', { product: listPage([]) }, 'Variants in lists of products', 'unknown', /no product to look at/],
		['dates that rise with the numbers', { orders: orders([1, '2026-11-01T10:00:00Z'], [2, '2026-11-01T11:00:00Z']) }, 'Date of orders', 'unknown', /In the last 2 orders the date rises/],
		['dates that fall between two prefixes', { orders: orders([9, '2026-12-31T10:00:00Z', '25-'], [10, '2026-11-01T10:00:00Z', '26-']) }, 'Date of orders', 'unknown', /the date rises/],
		['one order', { orders: orders([1, '2026-11-01T10:00:00Z']) }, 'Date of orders', 'unknown', /not two orders/],
		['orders that cannot be read', { orders: TROUBLE }, 'Date of orders', 'unknown', /could not be looked at/],
	])('given %s, when it is reported, then that check says so', (_, over, name, result, says, consequence = /(?:)/) => {
		const found = check(name, over);

		expect(found).toEqual({ name, result, says: expect.stringMatching(says), ...(found?.consequence !== undefined && { consequence: expect.stringMatching(consequence) }) });
		expect(found?.consequence === undefined && consequence.source !== '(?:)').toBe(false);
		expect(JSON.stringify(found)).not.toMatch(/a-secret|k-secret/);
	});
});

describe('reportOf, what the keys may use', () => {
	const root = (...missing: string[]) => ({ flavoured: aProbe({}, ['orders', 'users', 'usergroups', 'products', 'productqueries', 'webshops', 'paymethods', 'webhooks', 'packages', 'attributes', 'categories', 'categorytree', 'brands', 'suppliers', 'labels', 'invoices'].filter((name) => !missing.includes(name))) });

	it.each<[string, Partial<Findings>, string, Check['result'], RegExp, RegExp]>([
		['a vital list that a reading closes', { orders: FORBIDDEN }, 'Orders out of CCV', 'problem', /they may not use orders$/, /^Without orders no order can be read$/],
		['a vital list below another that a reading closes', { orderrows: FORBIDDEN }, 'Orders out of CCV', 'problem', /they may not use orderrows/, /none can be booked/],
		['a lesser list that a reading closes', { webhooks: FORBIDDEN, paymethods: FORBIDDEN }, 'Orders out of CCV', 'warning', /they may not use paymethods, webhooks$/, /Without paymethods payment methods cannot be chosen from a list\. Without webhooks the trigger cannot register itself/],
		['a list that is not named and was not read', root('usergroups'), 'Customers', 'warning', /they may not use usergroups/, /have to be given by their ID/],
		['a list that is not named but can be read', root('users'), 'Customers', 'ok', /^The keys may use users, usergroups$/, /(?:)/],
		['a list below another that was not read', { orderrows: undefined }, 'Orders out of CCV', 'unknown', /it is not known whether they may use orderrows$/, /^If they may not use orderrows, orders come without their rows/],
		['a list that could not be read for other reasons', { users: TROUBLE }, 'Customers', 'unknown', /it is not known whether they may use users/, /If they may not use users/],
		['lists below a shop that is closed', { webshops: FORBIDDEN, shopSettings: FORBIDDEN, vat: FORBIDDEN }, 'Products and stock', 'unknown', /not known whether they may use geozonecountries$/, /VAT percentages/],
		['a list of lists that cannot be read', { flavoured: { ...aProbe(), json: undefined } }, 'Customers', 'unknown', /^The keys may use users; it is not known whether they may use usergroups$/, /If they may not use usergroups/],
		['a SalesPOS without cash-ups', root(), 'Cash-ups and receipts', 'warning', /they may not use cashups, terminalreceipts$/i, /cash-ups cannot be read/],
	])('given %s, when it is reported, then its direction says so', (_, over, name, result, says, consequence) => {
		const found = check(name, over);

		expect([found?.result, found?.says]).toEqual([result, expect.stringMatching(says)]);
		expect(found?.consequence ?? '').toMatch(consequence);
	});

	it('given a webshop, when it is reported, then what only a till has is not asked for', () => {
		expect(check('Cash-ups and receipts', { webshops: { value: [shop({ is_salespos: false })] } })).toBeUndefined();
	});
});
