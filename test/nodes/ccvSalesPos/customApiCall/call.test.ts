import { newProduct } from '../../../../sim/ccv/products/newProduct';
import type { CcvWorldOver } from '../../../../sim/ccv/givenCcvWorld';
import { callsOf, closeSoundShops, itemsOf, runBehind, runCcv, sentTo, startSoundShop, withFault, type SoundShop } from '../../../support/ccvNode';
import { runNode } from '../../../support/runNode';
import type { CcvShopOptions } from '../../../support/startCcvShop';

afterAll(closeSoundShops);

const TIE = 845000101;
const PATCH = 'PATCH /products/:id/';
const products = (count: number) => Array.from({ length: count }, (_, index) => ({ ...newProduct(TIE + index, '2025-01-01T00:00:00Z'), productnumber: `TIE-${index}`, name: index === 1 ? "O'Neil & Søn (rød)" : `Tie ${index}`, stock: 5, stockenabled: true }));
const labels = [{ id: 41, image_location: 'https://example.com/41.png', tooltip: 'New', show_on_products: true, show_on_orders: false, show_on_invoices: false }];
const startShop = async (over: CcvWorldOver = {}, options: CcvShopOptions = {}) => await startSoundShop({ products: products(3), labels, ...over }, options);
const run = async (shop: SoundShop, parameters: object, further = {}) => await runCcv(shop, 'customApiCall', 'call', parameters as never, further);
const withQuery = (pairs: Record<string, unknown>) => ({ queryParameters: { parameters: Object.entries(pairs).map(([name, value]) => ({ name, value })) } });
const setStock = (stock: number, further: object = {}) => ({ method: 'PATCH', path: `/products/${TIE}/`, body: JSON.stringify({ stock }), ...further });

describe('CCV SalesPOS, Custom API Call: reads', () => {
	it('given one record by an id of the item, when it is called, then CCV\'s own JSON comes as it is, paired', async () => {
		const shop = await startShop();

		const finished = await run(shop, { path: '=/products/{{ $json.id }}/' }, { input: [{ id: TIE }, { id: TIE + 2 }] });

		expect(finished.output('Node')).toMatchObject([
			{ json: { id: TIE, productnumber: 'TIE-0', href: expect.any(String), is_active: true }, pairedItem: { item: 0 } },
			{ json: { id: TIE + 2 }, pairedItem: { item: 1 } },
		]);
		expect(callsOf(shop)).toEqual(['GET /products/:id/', 'GET /products/:id/']);
	});

	it.each([
		['fields', withQuery({ productname: "O'Neil & Søn (rød)", orderby: 'id_desc' })],
		['JSON', { specifyQuery: 'json', queryJson: JSON.stringify({ productname: "O'Neil & Søn (rød)", orderby: 'id_desc', active: null }) }],
		['the path', { path: "/products/?productname=O'Neil+%26+S%C3%B8n+(r%C3%B8d)&orderby=id_desc" }],
	])('given a query in %s, when it is called, then it is encoded as RFC 3986 says, signed as it is sent, and understood', async (_, parameters) => {
		const shop = await startShop();

		expect(itemsOf(await run(shop, { path: '/products/', ...parameters }))).toMatchObject([{ id: TIE + 1 }]);
		expect(shop.log.map(({ url }) => url)).toEqual(['/api/rest/v1/products/?productname=O%27Neil%20%26%20S%C3%B8n%20%28r%C3%B8d%29&orderby=id_desc']);
	});

	it('given more than a page, when all are returned, then each comes once, and what follows the first page in large ones', async () => {
		const shop = await startShop({ products: products(600) });

		const finished = await run(shop, { path: '/products/', returnAll: true, ...withQuery({ orderby: 'id' }) });

		expect(itemsOf(finished).map(({ id }) => id)).toEqual(Array.from({ length: 600 }, (_, index) => TIE + index));
		expect(shop.log.map(({ url }) => url.split('?')[1])).toEqual(['orderby=id', 'orderby=id&start=25&size=250', 'orderby=id&start=275&size=250', 'orderby=id&start=525&size=250']);
	});

	it.each([
		['a limit below a page', { limit: 3 }, 3, 1],
		['a limit above a page', { limit: 30 }, 30, 2],
		['a size and a start', { returnAll: true, ...withQuery({ size: 100, start: 450 }) }, 150, 2],
		['no list split', { splitIntoItems: false }, 1, 1],
	])('given %s, when a list is called, then so many items come by so many calls', async (_, parameters, items, calls) => {
		const shop = await startShop({ products: products(600) });

		const output = itemsOf(await run(shop, { path: '/products/', ...parameters }));

		expect([output.length, callsOf(shop).length]).toEqual([items, calls]);
		expect(output[0]).toMatchObject(items === 1 ? { start: 0, size: 25, next: expect.any(String), items: expect.any(Array) } : { id: expect.any(Number) });
	});

	it('given a list that comes whole, when all of it is returned, then it is asked for once and without a size', async () => {
		const shop = await startShop({ brands: [{ id: 1, name: 'A' }, { id: 2, name: 'B' }] });

		expect(itemsOf(await run(shop, { path: '/brands/', returnAll: true }))).toMatchObject([{ id: 1 }, { id: 2 }]);
		expect(shop.log.map(({ url }) => url)).toEqual(['/api/rest/v1/brands/']);
	});

	it('given an address as CCV gives it in href, when it is called, then the same record comes; of another host it is refused, and no key leaves', async () => {
		const shop = await startShop();
		const { href } = itemsOf(await run(shop, { path: `/products/${TIE}/` }))[0] as { href: string };

		const { done, failed, code } = await runBehind(shop, 'customApiCall', 'call', { path: href }, { path: href.replace(/\/\/[^/]+/, '//evil.example') });

		expect([done, failed, code]).toEqual([[expect.objectContaining({ id: TIE })], expect.stringMatching(/names another host/), 'invalid-setting']);
		expect(shop.log).toHaveLength(2);
	});

	it.each([
		['no path', { path: '' }, /Path is empty/],
		['a path that leads away', { path: '/products/../users/' }, /leads to another place/],
		['a path that leads away in disguise', { path: '/products/%2e%2e/users/' }, /leads to another place/],
		['an expression that gives nothing', { path: '/products/undefined/' }, /has the part "undefined"/],
	])('given %s behind a sound one, when it is called, then nothing is sent for it', async (_, failing, message) => {
		const shop = await startShop();

		expect(await runBehind(shop, 'customApiCall', 'call', { path: `/products/${TIE}/` }, failing)).toMatchObject({ done: [{ id: TIE }], failed: expect.stringMatching(message), code: 'invalid-setting' });
		expect(shop.log).toHaveLength(1);
	});

	it('given a query parameter twice, when it is called, then nothing is sent', async () => {
		const shop = await startShop();

		expect((await run(shop, { path: '/products/?size=5', ...withQuery({ size: 10 }) })).error).toMatch(/size is given twice/);
		expect((await run(shop, { path: '/products/', queryParameters: { parameters: [{ name: 'size', value: '1' }, { name: 'size', value: '2' }] } })).error).toMatch(/size is given twice/);
		expect(shop.log).toEqual([]);
	});

	it('given an id that does not exist behind one that does, when it is called, then it fails; with Return Failures the answer comes', async () => {
		const shop = await startShop();

		const behind = await runBehind(shop, 'customApiCall', 'call', { path: `/products/${TIE}/` }, { path: '/products/1/' });
		const returned = await run(shop, { path: '/products/1/', options: { returnFailures: true } });

		expect(behind).toMatchObject({ done: [{ id: TIE }], failed: expect.stringMatching(/GET \/products\/1\/: CCV SalesPOS does not know this record \(500\.24, HTTP 500\)/), code: 'not-found' });
		expect(returned.output('Node')).toMatchObject([{ json: { success: false, status: 500, code: '500.24', message: expect.stringMatching(/does not know this record/) }, pairedItem: { item: 0 } }]);
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when it is called, then it waits and comes', async (then) => {
		const shop = withFault(await startShop(), 'GET /products/:id/', then);

		expect(itemsOf(await run(shop, { path: `/products/${TIE}/` }))).toMatchObject([{ id: TIE }]);
		expect(shop.log.map(({ status }) => status)).toEqual([429, 200]);
	});

	it.each([
		['unauthorised', 'unauthorised', /refuses the public key or the secret key/],
		['cut', 'malformed-answer', /the answer is no whole JSON/],
	] as const)('given the answer is %s, when it is called behind a sound one, then it fails, also with Return Failures', async (then, code, message) => {
		const shop = withFault(await startShop({}, { credential: { verifyResponses: false } }), 'GET /products/:id/', then, 2);

		expect(await runBehind(shop, 'customApiCall', 'call', { path: `/products/${TIE}/`, options: { returnFailures: true } }, { path: `/products/${TIE + 1}/` })).toMatchObject({ done: [{ id: TIE }], failed: expect.stringMatching(message), code });
	});
});

describe('CCV SalesPOS, Custom API Call: writes', () => {
	it('given a write with a body from each item, when it is called, then each is done once and sent as it is', async () => {
		const shop = await startShop();

		const finished = await run(shop, { method: 'PATCH', path: `/products/${TIE}/`, body: '={{ $json.body }}' }, { input: [{ body: { memo: 'Für "Ü"' } }, { body: '{"stock": 9}' }] });

		expect(finished.output('Node')).toEqual([0, 1].map((item) => expect.objectContaining({ json: { success: true }, pairedItem: { item } })));
		expect(sentTo(shop, PATCH)).toEqual([{ memo: 'Für "Ü"' }, { stock: 9 }]);
		expect(shop.world.products[0]).toMatchObject({ stock: 9 });
	});

	it.each([
		['POST', '/brands/', { name: 'Bolt' }, { id: expect.any(Number), name: 'Bolt' }],
		['PUT', `/products/${TIE}/productlabels/`, { labels: [41] }, { success: true }],
		['DELETE', `/products/${TIE}/`, undefined, { success: true }],
	] as const)('given %s, when it is called, then it is done and the answer comes', async (method, path, body, answer) => {
		const shop = await startShop();

		expect(itemsOf(await run(shop, { method, path, ...(body && { body: JSON.stringify(body) }) }))).toEqual([expect.objectContaining(answer)]);
		expect(shop.log.map(({ committed }) => committed)).toEqual([true]);
	});

	it.each([
		['a body that is no JSON', { body: '{stock' }, /Body is not valid JSON/],
		['a body that is a list', { body: '[1]' }, /Body must be one JSON object/],
	])('given %s behind a sound one, when it is called, then nothing is sent for it', async (_, failing, message) => {
		const shop = await startShop();

		expect(await runBehind(shop, 'customApiCall', 'call', setStock(9), failing)).toMatchObject({ done: [{ success: true }], failed: expect.stringMatching(message), code: 'invalid-setting' });
		expect(shop.log).toHaveLength(1);
	});

	it('given an expression whose calculation gives no number, when it is called behind a sound one, then nothing is sent for it, not even null', async () => {
		const shop = await startShop();

		const finished = await run(shop, { ...setStock(9), body: '={{ ({ stock: $json.count / $json.of }) }}' }, { input: [{ count: 18, of: 2 }, { count: 0, of: 0 }], onError: 'continueRegularOutput' });

		expect(finished.output('Node')).toMatchObject([
			{ json: { success: true }, pairedItem: { item: 0 } },
			{ json: { error: expect.stringMatching(/Body\.stock is NaN, which cannot be sent as JSON/) }, pairedItem: { item: 1 } },
		]);
		expect(sentTo(shop, PATCH)).toEqual([{ stock: 9 }]);
	});

	it('given a body that CCV refuses, when it is called, then it fails; with Return Failures the answer comes', async () => {
		const shop = await startShop();
		shop.allowRefusals();

		const behind = await runBehind(shop, 'customApiCall', 'call', setStock(9), { body: '{"colour": "red"}' });
		const returned = itemsOf(await run(shop, { ...setStock(9), body: '{"colour": "red"}', options: { returnFailures: true } }));

		expect(behind).toMatchObject({ done: [{ success: true }], failed: expect.stringMatching(/PATCH \/products\/845000101\/: CCV SalesPOS refuses the request \(400\.10, HTTP 400\)/), code: 'refused' });
		expect(returned).toMatchObject([{ success: false, status: 400, code: '400.10' }]);
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when it is called, then it waits and is done once', async (then) => {
		const shop = withFault(await startShop(), 'POST /brands/', then);

		expect(itemsOf(await run(shop, { method: 'POST', path: '/brands/', body: '{"name": "Bolt"}' }))).toMatchObject([{ name: 'Bolt' }]);
		expect([shop.log.map(({ status }) => status), shop.world.brands.length]).toEqual([[429, 201], 1]);
	});

	it('given an empty answer to a POST, when it is called, then it counts as done', async () => {
		const shop = withFault(await startShop(), 'POST /brands/', 'empty-body');

		expect(itemsOf(await run(shop, { method: 'POST', path: '/brands/', body: '{"name": "Bolt"}' }))).toEqual([{ success: true }]);
		expect(shop.world.brands).toMatchObject([{ name: 'Bolt' }]);
	});

	it.each([
		['lose-answer', 1],
		['server-error-after', 1],
		['cut', 1],
		['reset-before', 0],
	] as const)('given the answer is %s, when a POST is called behind another, then it says that nobody knows, and it is not sent again, also with Return Failures', async (then, made) => {
		const shop = withFault(await startShop({}, { credential: { verifyResponses: false } }), 'POST /brands/', then, 2);

		const behind = await runBehind(shop, 'customApiCall', 'call', { method: 'POST', path: '/brands/', body: '{"name": "A"}', options: { returnFailures: true } }, { body: '{"name": "B"}' });

		expect(behind).toMatchObject({ done: [{ name: 'A' }], failed: expect.stringMatching(/^POST \/brands\/: it is not known whether CCV SalesPOS did it.*Look at the record in CCV before you run this again/s), code: 'unanswered' });
		expect([shop.world.brands.length, sentTo(shop, 'POST /brands/').length]).toEqual([1 + made, 2]);
	});

	it.each(['lose-answer', 'reset-before'] as const)('given Resend Writes, when the answer is %s, then it is sent again; without it is not', async (then) => {
		const shop = withFault(withFault(await startShop(), PATCH, then, 1), PATCH, then, 3);

		const resent = itemsOf(await run(shop, setStock(9, { options: { resendWrites: true } })));
		const once = await run(shop, setStock(8));

		expect(resent).toEqual([{ success: true }]);
		expect(once.error).toMatch(/it is not known whether CCV SalesPOS did it/);
		expect(sentTo(shop, PATCH)).toEqual([{ stock: 9 }, { stock: 9 }, { stock: 8 }]);
	});

	it('given wrong keys, when a second one is called, then it says so and nothing is done', async () => {
		const shop = withFault(await startShop(), PATCH, 'unauthorised', 2);

		expect(await runBehind(shop, 'customApiCall', 'call', setStock(9), { body: '{"stock": 1}' })).toMatchObject({ done: [{ success: true }], code: 'unauthorised' });
		expect(shop.world.products[0]).toMatchObject({ stock: 9 });
	});
});

describe('CCV SalesPOS, Custom API Call as a tool of an AI agent', () => {
	const asTool = async (shop: SoundShop, parameters: object) => await runNode(shop, { type: 'ccvSalesPosTool', parameters: { resource: 'customApiCall', operation: 'call', ...parameters } });

	it('given a read, when the agent calls it, then it is answered', async () => {
		const shop = await startShop();

		expect(itemsOf(await asTool(shop, { path: `/products/${TIE}/` }))).toMatchObject([{ id: TIE }]);
	});

	it.each(['PATCH', 'DELETE', 'POST', 'PUT'])('given %s, when the agent calls it, then it is refused and nothing is sent, also with Return Failures', async (method) => {
		const shop = await startShop();

		const finished = await asTool(shop, { method, path: `/products/${TIE}/`, body: '{}', options: { returnFailures: true } });

		expect(finished.error).toMatch(/may change CCV SalesPOS, and an AI agent may only read.*Allow Writes as Tool/s);
		expect([finished.output('Node'), shop.log]).toEqual([[], []]);
	});

	it('given writes are allowed, when the agent calls one, then it is done', async () => {
		const shop = await startShop();

		expect(itemsOf(await asTool(shop, setStock(9, { allowWritesAsTool: true })))).toEqual([{ success: true }]);
		expect(shop.world.products[0]).toMatchObject({ stock: 9 });
	});
});
