import { callsOf, closeSoundShops, itemsOf, runCcv, startSoundShop, withFault } from '../../../support/ccvNode';

afterAll(closeSoundShops);

const SHOP = 'GET /webshops/';
const SETTINGS = 'GET /webshops/:id/settings/';

/** Operation, calls, an item simplified, and what the raw one has beside. */
const LISTS: Array<[name: string, operation: string, calls: string[], simplified: object, raw: object]> = [
	['Get Payment Methods', 'getPaymentMethods', ['GET /paymethods/'], { id: 3, psp: '', method: 'BankTransfer', combined_name: 'BankTransfer', label: 'Vooraf overmaken', extra_costs: false }, { apppsp: null }],
	['Get Languages', 'getLanguages', ['GET /languages/'], { label: 'Nederlands', iso_code: 'nl', active: true, base_language: 'nl' }, { href: expect.any(String) }],
	['Get Webshops', 'getWebshops', [SHOP], { id: 90210, name: 'Demo Shop', is_salespos: true, product_limit: -1 }, { href: expect.any(String), webshops: { href: expect.any(String) } }],
	['Get Settings', 'getSettings', [SHOP, SETTINGS], { currency: 'EUR', prices_include_vat: true, order_status: expect.any(Array) }, { parent: { href: expect.any(String) } }],
	['Get Order Statuses', 'getOrderStatuses', [SHOP, SETTINGS], { id: 1, status: 'new', name: 'New' }, { status_name: 'New', text_color: '#000000' }],
];

describe.each(LISTS)('CCV SalesPOS, Reference Data: %s', (_name, operation, calls, simplified, raw) => {
	const last = calls.at(-1) ?? '';

	it('given a shop, when two items ask for it, then it is read once, and each has all of it, simplified and paired', async () => {
		const shop = await startSoundShop();

		const finished = await runCcv(shop, 'referenceData', operation, {}, { input: [{}, {}] });

		const output = finished.output('Node');
		const half = output.length / 2;
		expect(output[0]).toMatchObject({ json: simplified, pairedItem: { item: 0 } });
		expect(output.slice(half)).toEqual(output.slice(0, half).map(({ json }) => ({ json, pairedItem: { item: 1 } })));
		expect(JSON.stringify(output)).not.toContain('"href"');
		expect(callsOf(shop)).toEqual(calls);
	});

	it('given Simplify is off, when it is asked for, then it comes in CCV\'s own JSON', async () => {
		const shop = await startSoundShop();

		expect(itemsOf(await runCcv(shop, 'referenceData', operation, { simplify: false }))[0]).toMatchObject(raw);
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when it is asked for, then it waits and comes', async (then) => {
		const shop = withFault(await startSoundShop(), last, then);

		expect(itemsOf(await runCcv(shop, 'referenceData', operation))[0]).toMatchObject(simplified);
		expect(shop.log.filter(({ label }) => label === last).map(({ status }) => status)).toEqual([429, 200]);
	});

	it.each([
		['unauthorised', 'unauthorised', /refuses the public key or the secret key/],
		['cut', 'malformed-answer', /the answer is no whole JSON/],
	] as const)('given the first answer is %s, when two items ask, then the first says so, and the second is read anew', async (then, code, message) => {
		const shop = withFault(await startSoundShop({}, { credential: { verifyResponses: false } }), last, then);

		const output = (await runCcv(shop, 'referenceData', operation, {}, { input: [{}, {}], onError: 'continueRegularOutput' })).output('Node');

		expect(output[0]).toMatchObject({ json: { error: expect.stringMatching(message), details: { code } }, pairedItem: { item: 0 } });
		expect(output[1]).toMatchObject({ json: simplified, pairedItem: { item: 1 } });
		expect(callsOf(shop)).toEqual([...calls, ...calls]);
	});
});

describe('CCV SalesPOS, Reference Data: what these hand out', () => {
	it('given the shop, when its statuses and settings are asked for, then all of them come', async () => {
		const shop = await startSoundShop();

		expect(itemsOf(await runCcv(shop, 'referenceData', 'getOrderStatuses')).map(({ id, name }) => [id, name]).slice(3, 6)).toEqual([[4, 'Wait for payment'], [5, 'Sent'], [6, 'Delivered']]);
		expect(itemsOf(await runCcv(shop, 'referenceData', 'getSettings'))).toHaveLength(1);
		expect(itemsOf(await runCcv(shop, 'referenceData', 'getPaymentMethods')).map(({ label }) => label)).toEqual(['Vooraf overmaken', 'Contant', 'Pinnen', 'iDEAL']);
	});

	it('given the keys may not read the webshops, when the settings are asked for, then it is said which right is missing', async () => {
		const shop = await startSoundShop({ permissions: ['paymethods'] });
		shop.allowRefusals();

		const finished = await runCcv(shop, 'referenceData', 'getSettings');

		expect(finished.error).toMatch(/GET \/webshops\/: the API keys may not use this part of CCV SalesPOS/);
	});

	it('given an unknown shop, when its settings are asked for behind others, then CCV\'s refusal stands', async () => {
		const shop = await startSoundShop();
		shop.onCall = ({ label }) => {
			if (label === SHOP) shop.world.shop.id = 7;
		};

		expect((await runCcv(shop, 'referenceData', 'getSettings')).error).toMatch(/does not know this record \(500\.24/);
	});
});
