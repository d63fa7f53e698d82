import { callsOf, closeSoundShops, itemsOf, runBehind, runCcv, sentTo, startSoundShop, withFault } from '../../../support/ccvNode';

afterAll(closeSoundShops);

const KINDS = [
	['brand', 'brands', 'Brand'],
	['condition', 'conditions', 'Condition'],
	['package', 'packages', 'Package'],
	['supplier', 'suppliers', 'Supplier'],
] as const;
const TWO = [
	{ id: 11, name: 'Acme' },
	{ id: 12, name: 'Élan ' },
];

describe.each(KINDS)('CCV SalesPOS, %s: Get Many', (resource, path) => {
	it('given some, when they are listed, then they come simplified and paired; with Simplify off in CCV\'s own JSON, no more than the limit', async () => {
		const shop = await startSoundShop({ [path]: [...TWO] });

		const finished = await runCcv(shop, resource, 'getMany', { returnAll: true });
		const [raw, ...others] = itemsOf(await runCcv(shop, resource, 'getMany', { limit: 1, simplify: false }));

		expect(finished.output('Node')).toEqual([
			expect.objectContaining({ json: { id: 11, name: 'Acme' }, pairedItem: { item: 0 } }),
			expect.objectContaining({ json: { id: 12, name: 'Élan ' }, pairedItem: { item: 0 } }),
		]);
		expect([raw, others]).toEqual([expect.objectContaining({ id: 11, name: 'Acme', href: expect.stringContaining(`/api/rest/v1/${path}/11/`) }), []]);
		expect(callsOf(shop)).toEqual([`GET /${path}/`, `GET /${path}/`]);
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when they are listed, then it waits and they come', async (then) => {
		const shop = withFault(await startSoundShop({ [path]: [...TWO] }), `GET /${path}/`, then);

		expect(itemsOf(await runCcv(shop, resource, 'getMany'))).toEqual(TWO);
		expect(shop.log.map(({ status }) => status)).toEqual([429, 200]);
	});

	it.each([
		['unauthorised', 'unauthorised', /refuses the public key or the secret key/],
		['cut', 'malformed-answer', /the answer is no whole JSON/],
	] as const)('given the second answer is %s, when they are listed for two items, then the first comes and the second says why', async (then, code, message) => {
		const shop = withFault(await startSoundShop({ [path]: [...TWO] }, { credential: { verifyResponses: false } }), `GET /${path}/`, then, 2);

		const behind = await runBehind(shop, resource, 'getMany', { limit: 2 }, { limit: 1 });

		expect(behind).toEqual({ done: TWO, failed: expect.stringMatching(message), code });
	});
});

describe.each(KINDS)('CCV SalesPOS, %s: Create', (resource, path, what) => {
	const post = `POST /${path}/` as const;

	it('given names, when they are created, then new ones are made once and known ones returned, whatever their capitals and spaces', async () => {
		const shop = await startSoundShop({ [path]: [...TWO] });

		const finished = await runCcv(shop, resource, 'create', { name: '={{ $json.name }}' }, { input: ['Bolt', ' ACME ', 'bolt', 'élan'].map((name) => ({ name })) });

		const bolt = shop.world[path].find(({ name }) => name === 'Bolt');
		expect(finished.output('Node').map(({ json, pairedItem }) => [json, pairedItem])).toEqual([
			[{ id: bolt?.id, name: 'Bolt', created: true }, { item: 0 }],
			[{ id: 11, name: 'Acme', created: false }, { item: 1 }],
			[{ id: bolt?.id, name: 'Bolt', created: false }, { item: 2 }],
			[{ id: 12, name: 'Élan ', created: false }, { item: 3 }],
		]);
		expect(shop.world[path]).toHaveLength(3);
		expect([callsOf(shop), sentTo(shop, post)]).toEqual([[`GET /${path}/`, post], [{ name: 'Bolt' }]]);
	});

	it('given two executions at the same time that have read the list, when both create one name, then it is made once', async () => {
		const shop = await startSoundShop({ [path]: [] });
		const create = async (first: string) => await runCcv(shop, resource, 'create', { name: '={{ $json.name }}' }, { input: [{ name: first }, { name: 'Bolt' }] });

		const both = await Promise.all([create('A'), create('B')]);

		expect(both.map((finished) => itemsOf(finished)[1]?.created).sort()).toEqual([false, true]);
		expect(shop.world[path].map(({ name }) => name).sort()).toEqual(['A', 'B', 'Bolt']);
	});

	it('given several of one name, when it is created, then the one that is written the same is returned, or else the oldest', async () => {
		const shop = await startSoundShop({ [path]: [{ id: 5, name: 'ACME' }, { id: 3, name: 'acme' }, { id: 9, name: 'Acme' }] });

		expect(itemsOf(await runCcv(shop, resource, 'create', { name: '={{ $json.name }}' }, { input: [{ name: 'Acme' }, { name: 'aCME' }] })).map(({ id }) => id)).toEqual([9, 3]);
		expect(callsOf(shop)).toEqual([`GET /${path}/`]);
	});

	it('given no name behind a name, when it is created, then nothing is sent for it', async () => {
		const shop = await startSoundShop({ [path]: [...TWO] });

		expect(await runBehind(shop, resource, 'create', { name: 'Acme' }, { name: ' ' })).toMatchObject({ done: [{ id: 11 }], failed: expect.stringMatching(/Name is empty/), code: 'invalid-setting' });
		expect(callsOf(shop)).toEqual([`GET /${path}/`]);
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when one is created, then it waits and makes it once', async (then) => {
		const shop = withFault(await startSoundShop({ [path]: [] }), post, then);

		const items = itemsOf(await runCcv(shop, resource, 'create', { name: 'Bolt' }));

		expect(items).toEqual([{ ...shop.world[path][0], created: true }]);
		expect(shop.log.filter(({ label }) => label === post).map(({ status }) => status)).toEqual([429, 201]);
	});

	it.each(['empty-body', 'cut', 'lose-answer', 'server-error-after'] as const)('given it is made and the answer is %s, when one is created, then it is found and not made again', async (then) => {
		const shop = withFault(await startSoundShop({ [path]: [...TWO] }, { credential: { verifyResponses: false } }), post, then);

		const items = itemsOf(await runCcv(shop, resource, 'create', { name: 'Bolt' }));

		expect(items).toEqual([{ id: shop.world[path].find(({ name }) => name === 'Bolt')?.id, name: 'Bolt', created: true }]);
		expect([shop.world[path].length, callsOf(shop)]).toEqual([3, [`GET /${path}/`, post, `GET /${path}/`]]);
	});

	it.each([
		['reset-before', 'unanswered', new RegExp(`^${what} Bolt: it is not known whether CCV SalesPOS did it`)],
		['unauthorised', 'unauthorised', /refuses the public key or the secret key/],
	] as const)('given nothing is made and the answer is %s, when one is created behind another, then it says so and is not sent again', async (then, code, message) => {
		const shop = withFault(await startSoundShop({ [path]: [...TWO] }), post, then);

		const behind = await runBehind(shop, resource, 'create', { name: 'Acme' }, { name: 'Bolt' });

		expect(behind).toEqual({ done: [{ id: 11, name: 'Acme', created: false }], failed: expect.stringMatching(message), code });
		expect([shop.world[path], sentTo(shop, post)]).toEqual([TWO, [{ name: 'Bolt' }]]);
	});

	it('given the list cannot be read after it, when one is created with an empty answer, then it is told, and the next of its name is looked for anew', async () => {
		const shop = await startSoundShop({ [path]: [] });
		withFault(withFault(shop, post, 'empty-body'), `GET /${path}/`, 'server-error', 2);

		const items = itemsOf(await runCcv(shop, resource, 'create', { name: '={{ $json.name }}' }, { input: [{ name: 'Bolt' }, { name: 'bolt' }] }));

		expect(items).toEqual([{ name: 'Bolt', created: true, readBack: false }, { ...shop.world[path][0], created: false }]);
		expect(shop.world[path]).toHaveLength(1);
	});
});

describe('CCV SalesPOS, brand: Create', () => {
	it('given somebody else makes it between the look and the write, when it is created, then theirs is returned', async () => {
		const shop = await startSoundShop();
		shop.onCall = ({ label }) => {
			if (label === 'GET /brands/' && shop.world.brands.length === 0) shop.world.brands.push({ id: 77, name: 'Bolt' });
		};

		expect(itemsOf(await runCcv(shop, 'brand', 'create', { name: 'Bolt' }))).toEqual([{ id: 77, name: 'Bolt', created: false }]);
		expect([shop.world.brands, callsOf(shop)]).toEqual([[{ id: 77, name: 'Bolt' }], ['GET /brands/', 'POST /brands/', 'GET /brands/']]);
	});

	it('given nobody knows whether it was made, when n8n tries the node again, then it is not sent again', async () => {
		const shop = await startSoundShop();
		withFault(withFault(shop, 'POST /brands/', 'lose-answer'), 'GET /brands/', 'server-error', 2);

		const finished = await runCcv(shop, 'brand', 'create', { name: 'Bolt' }, { retryOnFail: true });

		expect(finished.error).toMatch(/Brand Bolt: it is not known whether CCV SalesPOS did it/);
		expect([sentTo(shop, 'POST /brands/'), shop.world.brands.length]).toEqual([[{ name: 'Bolt' }], 1]);
	});
});
