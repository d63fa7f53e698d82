import { callsOf, closeSoundShops, itemsOf, runBehind, runCcv, sentTo, startSoundShop, withFault } from '../../../support/ccvNode';

afterAll(closeSoundShops);

const BOOKED = { id: 41, image_location: 'https://example.com/booked.png', tooltip: 'Booked', show_on_products: false, show_on_orders: true, show_on_invoices: false };
const NEW = { name: 'Held', imageUrl: 'https://example.com/held é.png' };
const HELD = { image_location: 'https://example.com/held é.png', tooltip: 'Held', show_on_products: false, show_on_orders: true, show_on_invoices: false };

describe('CCV SalesPOS, Label: Get Many', () => {
	it('given labels, when they are listed, then they come simplified and paired; with Simplify off in CCV\'s own JSON, no more than the limit', async () => {
		const shop = await startSoundShop({ labels: [BOOKED, { ...BOOKED, id: 42, tooltip: null }] });

		const finished = await runCcv(shop, 'label', 'getMany', { returnAll: true });

		expect(finished.output('Node')).toMatchObject([{ json: BOOKED, pairedItem: { item: 0 } }, { json: { id: 42, tooltip: null }, pairedItem: { item: 0 } }]);
		expect(JSON.stringify(finished.output('Node'))).not.toContain('href');
		expect(itemsOf(await runCcv(shop, 'label', 'getMany', { limit: 1, simplify: false }))).toEqual([{ ...BOOKED, href: expect.stringContaining('/labels/41/') }]);
		expect(callsOf(shop)).toEqual(['GET /labels/', 'GET /labels/']);
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when they are listed, then it waits and they come', async (then) => {
		const shop = withFault(await startSoundShop({ labels: [BOOKED] }), 'GET /labels/', then);

		expect(itemsOf(await runCcv(shop, 'label', 'getMany'))).toEqual([BOOKED]);
		expect(shop.log.map(({ status }) => status)).toEqual([429, 200]);
	});

	it.each([
		['unauthorised', 'unauthorised', /refuses the public key or the secret key/],
		['cut', 'malformed-answer', /the answer is no whole JSON/],
	] as const)('given the second answer is %s, when they are listed for two items, then the second says why', async (then, code, message) => {
		const shop = withFault(await startSoundShop({ labels: [BOOKED] }, { credential: { verifyResponses: false } }), 'GET /labels/', then, 2);

		expect(await runBehind(shop, 'label', 'getMany', { limit: 2 }, { limit: 1 })).toEqual({ done: [BOOKED], failed: expect.stringMatching(message), code });
	});
});

describe('CCV SalesPOS, Label: Create', () => {
	it('given names, when they are created, then new ones are made once and known ones returned as they are', async () => {
		const shop = await startSoundShop({ labels: [BOOKED] });

		const finished = await runCcv(shop, 'label', 'create', { ...NEW, name: '={{ $json.name }}', showOnInvoices: true }, { input: ['Held', ' booked', 'HELD'].map((name) => ({ name })) });

		const { id } = shop.world.labels[1] ?? {};
		expect(finished.output('Node').map(({ json, pairedItem }) => [json, pairedItem])).toEqual([
			[{ ...HELD, show_on_invoices: true, id, created: true }, { item: 0 }],
			[{ ...BOOKED, created: false }, { item: 1 }],
			[{ ...HELD, show_on_invoices: true, id, created: false }, { item: 2 }],
		]);
		expect(sentTo(shop, 'POST /labels/')).toEqual([{ ...HELD, show_on_invoices: true }]);
		expect(callsOf(shop)).toEqual(['GET /labels/', 'POST /labels/']);
	});

	it.each([
		['no name', { name: '' }, /Name is empty/],
		['no image', { imageUrl: '' }, /Image URL is empty/],
		['an image without an address', { imageUrl: 'held.png' }, /Label Booked: its image is no web address/],
	])('given %s behind a sound one, when it is created, then nothing is sent for it', async (_, failing, message) => {
		const shop = await startSoundShop({ labels: [BOOKED] });

		expect(await runBehind(shop, 'label', 'create', { ...NEW, name: 'Booked' }, failing)).toMatchObject({ done: [{ id: 41, created: false }], failed: expect.stringMatching(message), code: 'invalid-setting' });
		expect(callsOf(shop)).toEqual(['GET /labels/']);
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when one is created, then it waits and makes it once', async (then) => {
		const shop = withFault(await startSoundShop(), 'POST /labels/', then);

		expect(itemsOf(await runCcv(shop, 'label', 'create', NEW))).toMatchObject([{ ...HELD, created: true }]);
		expect(shop.log.filter(({ label }) => label === 'POST /labels/').map(({ status }) => status)).toEqual([429, 201]);
		expect(shop.world.labels).toHaveLength(1);
	});

	it.each(['empty-body', 'cut', 'lose-answer', 'server-error-after'] as const)('given it is made and the answer is %s, when one is created, then it is found and not made again', async (then) => {
		const shop = withFault(await startSoundShop({}, { credential: { verifyResponses: false } }), 'POST /labels/', then);

		expect(itemsOf(await runCcv(shop, 'label', 'create', NEW))).toEqual([{ ...HELD, id: shop.world.labels[0]?.id, created: true }]);
		expect([shop.world.labels.length, sentTo(shop, 'POST /labels/').length]).toEqual([1, 1]);
	});

	it.each([
		['reset-before', 'unanswered', /Label Held: it is not known whether CCV SalesPOS did it/],
		['unauthorised', 'unauthorised', /refuses the public key or the secret key/],
	] as const)('given nothing is made and the answer is %s, when one is created behind another, then it says so and is not sent again', async (then, code, message) => {
		const shop = withFault(await startSoundShop({ labels: [BOOKED] }), 'POST /labels/', then);

		expect(await runBehind(shop, 'label', 'create', { ...NEW, name: 'Booked' }, NEW)).toEqual({ done: [{ ...BOOKED, created: false }], failed: expect.stringMatching(message), code });
		expect([shop.world.labels, sentTo(shop, 'POST /labels/').length]).toEqual([[BOOKED], 1]);
	});
});
