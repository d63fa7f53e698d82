import { callsOf, closeSoundShops, itemsOf, runBehind, runCcv, startSoundShop, withFault } from '../../../support/ccvNode';

afterAll(closeSoundShops);

const VAT = 'GET /webshops/:id/geozonecountries/';
const TARIFFS = [
	{ country: 'Nederland', code: 'NL', geozone_id: 1, geozone_name: 'EU', tariffs: [{ type: 'normal', percentage: 21 }, { type: 'low a', percentage: 9 }] },
	{ country: 'België', code: 'BE', geozone_id: 1, geozone_name: 'EU', tariffs: [{ type: 'normal', percentage: 21 }, { type: 'low a', percentage: 6 }] },
];
const start = async (options: Parameters<typeof startSoundShop>[1] = {}) => await startSoundShop({ shop: { tariffs: structuredClone(TARIFFS) } }, options);
const country = (value: string, mode = 'id') => ({ options: { country: { __rl: true, mode, value } } });

describe('CCV SalesPOS, Reference Data: Get VAT Table', () => {
	it('given two countries, when the table is asked for by two items, then it is read once, and each country is an item, paired', async () => {
		const shop = await start();

		const finished = await runCcv(shop, 'referenceData', 'getVatTable', {}, { input: [{}, {}] });

		expect(finished.output('Node')).toEqual([0, 1].flatMap((item) => TARIFFS.map((json) => ({ json, pairedItem: { item } }))));
		expect(callsOf(shop)).toEqual(['GET /webshops/', VAT]);
	});

	it.each([['be', 'id'], ['BE', 'list']])('given the country %s, when the table is asked for, then only its tariffs come', async (code, mode) => {
		const shop = await start();

		expect(itemsOf(await runCcv(shop, 'referenceData', 'getVatTable', { ...country(code, mode), simplify: false }))).toEqual([TARIFFS[1]]);
	});

	it('given a country without tariffs, when it is asked for behind another, then it says for which there are some', async () => {
		const shop = await start();

		const { done, failed, code } = await runBehind(shop, 'referenceData', 'getVatTable', country('NL'), country('DE'));

		expect(done).toEqual([TARIFFS[0]]);
		expect([failed, code]).toEqual([expect.stringMatching(/has no VAT tariffs for the country DE.*NL, BE/), 'not-found']);
		expect(callsOf(shop)).toEqual(['GET /webshops/', VAT]);
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when the table is asked for, then it waits and comes', async (then) => {
		const shop = withFault(await start(), VAT, then);

		expect(itemsOf(await runCcv(shop, 'referenceData', 'getVatTable'))).toEqual(TARIFFS);
		expect(shop.log.filter(({ label }) => label === VAT).map(({ status }) => status)).toEqual([429, 200]);
	});

	it.each([
		['unauthorised', 'unauthorised', /refuses the public key or the secret key/],
		['cut', 'malformed-answer', /the answer is no whole JSON/],
	] as const)('given the first answer is %s, when two items ask, then the first says so, and the second is read anew', async (then, code, message) => {
		const shop = withFault(await start({ credential: { verifyResponses: false } }), VAT, then);

		const output = (await runCcv(shop, 'referenceData', 'getVatTable', {}, { input: [{}, {}], onError: 'continueRegularOutput' })).output('Node');

		expect(output).toMatchObject([{ json: { error: expect.stringMatching(message), details: { code } }, pairedItem: { item: 0 } }, ...TARIFFS.map((json) => ({ json, pairedItem: { item: 1 } }))]);
	});
});
