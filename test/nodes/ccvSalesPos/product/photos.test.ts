import { callsOf, closeSoundShops, itemsOf, runBehind, runCcv, sentTo, UNVERIFIED, withFault } from '../../../support/ccvNode';
import { standIn, type StandIn, type StandInAnswer } from '../../../support/standIn';
import { by, PNG, product, productShop, TEE, TIE } from './productShop';
import { runOnFile } from './runOnFile';

afterAll(closeSoundShops);

const POST = 'POST /products/:id/productphotos/';
const PHOTOS = 'GET /products/:id/productphotos/';
const DELETE = 'DELETE /productphotos/:id/';
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]).toString('base64');
const FILE = { base64: PNG, fileName: 'tie.png', mimeType: 'image/png' };
const onTie = (over: object = {}) => product('id', TIE, { altText: 'Back', ...over }) as never;
type Shop = Awaited<ReturnType<typeof productShop>>;
const photosOf = ({ world }: Shop, id = TIE) => world.productphotos.filter((photo) => photo.product_id === id);

describe('CCV SalesPOS, Product: Add Photo', () => {
	it('given the file of an item, when it is added as main photo, then CCV has its bytes, and it comes paired', async () => {
		const shop = await productShop();

		const finished = await runOnFile(shop, [FILE], product('sku', 'TIE-RED', { altText: 'Back', isMain: true }) as never);

		expect(finished.output('Node')).toEqual([{ json: { id: expect.any(Number), filename: expect.stringMatching(/\.png$/), alttext: 'Back', is_mainphoto: true, deeplink: expect.any(String), product_id: TIE }, pairedItem: { item: 0 } }]);
		expect(sentTo(shop, POST)).toEqual([{ file_type: 'png', source: PNG, alttext: 'Back', is_mainphoto: true }]);
		expect(photosOf(shop)).toMatchObject([{ id: 91, is_mainphoto: false }, { source: PNG, is_mainphoto: true }]);
	});

	it('given an image under a wrong name, when it is added, then its bytes say what it is', async () => {
		const shop = await productShop();

		expect(itemsOf(await runOnFile(shop, [{ base64: JPEG, fileName: 'tie.png', mimeType: 'image/png' }], onTie({ altText: '' })))).toMatchObject([{ alttext: null, is_mainphoto: false }]);
		expect(sentTo(shop, POST)).toEqual([{ file_type: 'jpg', source: JPEG }]);
	});

	it('given files of which one is no image, when they are added and it goes on, then only that fails, with its item', async () => {
		const shop = await productShop();
		const page = { base64: Buffer.from('<html></html>').toString('base64'), fileName: 'tie.jpg', mimeType: 'image/jpeg' };

		const finished = await runOnFile(shop, [FILE, page, FILE], product('id', TEE, {}) as never, 'continueRegularOutput');

		expect(finished.output('Node').map(({ json, pairedItem }) => [json.product_id ?? json.error, pairedItem])).toEqual([
			[TEE, { item: 0 }],
			[expect.stringMatching(/^Photo of product 502: the file is no image \(image\/jpeg, tie\.jpg\)/), { item: 1 }],
			[TEE, { item: 2 }],
		]);
		expect(photosOf(shop, TEE)).toHaveLength(2);
	});

	it.each<[Parameters<typeof withFault>[2], number]>([['lose-answer', 1], ['server-error-after', 1], ['empty-body', 1], ['cut', 1], ['rate-limit', 2], ['rate-limit-total', 2]])('given %s, when it is added, then there is one, and it comes whole', async (then, times) => {
		const shop = withFault(await productShop({}, UNVERIFIED), POST, then);

		expect(itemsOf(await runOnFile(shop, [FILE], onTie()))).toMatchObject([{ id: photosOf(shop)[1]?.id, alttext: 'Back', filename: expect.any(String) }]);
		expect([photosOf(shop).length, sentTo(shop, POST).length]).toEqual([2, times]);
	});

	it('given a photo with the same text is there and the answer is lost, when it is added, then the new one is told from it', async () => {
		const shop = withFault(await productShop(), POST, 'lose-answer');

		const items = itemsOf(await runOnFile(shop, [FILE], onTie({ altText: 'Front' })));

		expect(items).toMatchObject([{ id: photosOf(shop)[1]?.id, alttext: 'Front' }]);
		expect(items[0]?.id).not.toBe(91);
	});

	it('given it never arrives, when it is added, then nobody knows, and it is not sent again', async () => {
		const shop = withFault(await productShop(), POST, 'reset-before');

		expect((await runOnFile(shop, [FILE], onTie())).error).toMatch(/^Photo of product 501: it is not known.*Look at the record/);
		expect([photosOf(shop).length, sentTo(shop, POST).length]).toEqual([1, 1]);
	});

	it.each<[string, object, object, RegExp]>([
		['no file', { base64: PNG }, { binaryPropertyName: 'photo' }, /photo/],
		['an empty file', { base64: '', fileName: 'tie.png' }, {}, /the image is empty/],
		['an unknown product', FILE, product('id', 999), /does not know this record/],
	])('given %s, when it is added, then it says so and nothing is sent', async (_, file, over, message) => {
		const shop = await productShop();

		expect((await runOnFile(shop, [file as typeof FILE], { ...(onTie() as object), ...over } as never)).error).toMatch(message);
		expect(sentTo(shop, POST)).toEqual([]);
	});

	it('given an image that is too big for CCV, when it is added, then its words are shown', async () => {
		const shop = await productShop({ maxPhotoBytes: 20 });

		expect((await runOnFile(shop, [FILE], onTie())).error).toMatch(/500\.21.*File too big/);
	});

	it('given refused keys, when it is added behind another, then only that fails, with its item', async () => {
		const shop = withFault(await productShop(), POST, 'unauthorised', 2);

		const finished = await runOnFile(shop, [FILE, FILE], onTie(), 'continueRegularOutput');

		expect(finished.output('Node')).toMatchObject([{ json: { id: photosOf(shop)[1]?.id, product_id: TIE }, pairedItem: { item: 0 } }, { json: { error: expect.stringMatching(/refuses the public key/), details: { code: 'unauthorised' } }, pairedItem: { item: 1 } }]);
		expect([photosOf(shop).length, sentTo(shop, POST).length]).toEqual([2, 2]);
	});
});

describe('CCV SalesPOS, Product: Add Photo From URL', () => {
	const servers: StandIn[] = [];
	afterAll(async () => await Promise.all(servers.map(async (server) => await server.close())));

	const serve = async (answer: Parameters<typeof standIn>[0]): Promise<StandIn> => {
		const server = await standIn(answer);
		servers.push(server);
		return server;
	};
	const image = (base64 = PNG, contentType = 'image/png'): StandInAnswer => ({ headers: { 'content-type': contentType }, body: Buffer.from(base64, 'base64') as never });

	it('given the address of an image, when it is added, then it is fetched once, without any credential, and put on the product', async () => {
		const shop = await productShop();
		const headers: object[] = [];
		const server = await serve((request) => (headers.push(request.headers), image()));

		const finished = await runCcv(shop, 'product', 'addPhotoFromUrl', product('sku', 'TEE', { photoUrl: `http://${server.host}/a/tee.png?v=2`, altText: 'Tee' }) as never);

		expect(finished.output('Node')).toEqual([{ json: expect.objectContaining({ alttext: 'Tee', product_id: TEE, is_mainphoto: false }), pairedItem: { item: 0 } }]);
		expect(sentTo(shop, POST)).toEqual([{ file_type: 'png', source: PNG, alttext: 'Tee' }]);
		expect(server.asked).toEqual(['/a/tee.png?v=2']);
		expect(Object.keys(headers[0] ?? {}).filter((name) => /^x-|authorization|cookie/.test(name))).toEqual([]);
	});

	it('given the address leads to another one, when it is added, then that is followed', async () => {
		const shop = await productShop();
		const server = await serve(({ url }) => (url === '/old' ? { status: 302, headers: { location: '/new.png' } } : image()));

		expect(itemsOf(await runCcv(shop, 'product', 'addPhotoFromUrl', onTie({ photoUrl: `http://${server.host}/old` })))).toMatchObject([{ alttext: 'Back' }]);
		expect(server.asked).toEqual(['/old', '/new.png']);
	});

	it.each<[string, string, RegExp, string]>([
		['a page', '/page', /^Photo of product 502: the file is no image \(text\/html, page\)/, 'invalid-setting'],
		['nothing there', '/missing', /^Photo from 127\.0\.0\.1:\d+: the server answers HTTP 404.*in a browser/, 'not-found'],
		['an image that is too large', '/large', /^Photo from 127\.0\.0\.1:\d+: the image is larger than 1 MB.*Largest Size/, 'invalid-setting'],
	])('given %s at the address, when it is added behind another, then it says so and only the other is on the product', async (_, path, message, expected) => {
		const shop = await productShop();
		const server = await serve(({ url }) => ({ '/page': image('PGh0bWw+', 'text/html'), '/missing': { status: 404, body: 'secret page' }, '/large': image(Buffer.alloc(3_000_000, 0x89).toString('base64')) })[url ?? ''] ?? image());
		const photo = (url: string) => product('id', TEE, { photoUrl: `http://${server.host}${url}`, options: { largestSize: 1 } });

		const { done, failed, code } = await runBehind(shop, 'product', 'addPhotoFromUrl', photo('/tee.png'), photo(path));

		expect(done).toMatchObject([{ product_id: TEE }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect(photosOf(shop, TEE)).toHaveLength(1);
	});

	it.each([
		['ftp://example.com/a.png', /^Photo URL must begin with http/, 'invalid-setting'],
		['/etc/passwd', /^Photo URL must begin with http/, 'invalid-setting'],
		['', /^Photo URL is empty/, 'invalid-setting'],
		['http://127.0.0.1:1/tee.png', /^Photo from 127\.0\.0\.1:1: it could not be fetched/, 'unreachable'],
	])('given "%s" as address, when it is added behind another, then it says so and nothing is fetched or sent', async (photoUrl, message, expected) => {
		const shop = await productShop();
		const server = await serve(image());

		const { failed, code } = await runBehind(shop, 'product', 'addPhotoFromUrl', product('id', TEE, { photoUrl: `http://${server.host}/tee.png` }), product('id', TEE, { photoUrl }));

		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect([server.asked.length, sentTo(shop, POST).length]).toEqual([1, 1]);
	});

	it.each<[Parameters<typeof withFault>[2], number]>([['lose-answer', 1], ['server-error-after', 1], ['empty-body', 1], ['cut', 1], ['rate-limit', 2], ['rate-limit-total', 2]])('given %s, when it is added, then there is one, fetched once', async (then, times) => {
		const shop = withFault(await productShop({}, UNVERIFIED), POST, then);
		const server = await serve(image());

		expect(itemsOf(await runCcv(shop, 'product', 'addPhotoFromUrl', onTie({ photoUrl: `http://${server.host}/tie.png` })))).toMatchObject([{ id: photosOf(shop)[1]?.id, alttext: 'Back' }]);
		expect([photosOf(shop).length, sentTo(shop, POST).length, server.asked.length]).toEqual([2, times, 1]);
	});

	it.each<[string, object, Parameters<typeof withFault>[2] | undefined, RegExp, string, number]>([
		['refused keys', {}, 'unauthorised', /POST \/products\/502\/productphotos\/: CCV SalesPOS refuses the public key/, 'unauthorised', 2],
		['a product that is not there', { product: by('id', 999) }, undefined, /\/products\/999\/.*does not know this record \(500\.24/, 'not-found', 1],
	])('given %s, when it is added behind another, then only that fails', async (_, over, then, message, expected, times) => {
		const shop = await productShop();
		if (then) withFault(shop, POST, then, 2);
		const server = await serve(image());
		const photo = product('id', TIE, { photoUrl: `http://${server.host}/tie.png`, altText: 'Back' });

		const { done, failed, code } = await runBehind(shop, 'product', 'addPhotoFromUrl', photo, { product: by('id', TEE), ...over });

		expect(done).toMatchObject([{ id: photosOf(shop)[1]?.id, product_id: TIE, alttext: 'Back' }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect([photosOf(shop, TEE), sentTo(shop, POST).length]).toEqual([[], times]);
	});

	it('given the list of photos is cut before one is added behind another, when it is told from those that were there, then nothing is sent', async () => {
		const shop = withFault(await productShop({}, UNVERIFIED), PHOTOS, 'cut', 2);
		const server = await serve(image());

		const { done, failed, code } = await runBehind(shop, 'product', 'addPhotoFromUrl', product('id', TIE, { photoUrl: `http://${server.host}/tie.png` }), { product: by('id', TEE) });

		expect(done).toMatchObject([{ product_id: TIE }]);
		expect([failed, code]).toEqual([expect.stringMatching(/GET \/products\/502\/productphotos\/: the answer is no whole JSON/), 'malformed-answer']);
		expect([photosOf(shop, TEE), sentTo(shop, POST).length]).toEqual([[], 1]);
	});
});

describe('CCV SalesPOS, Product: Get Photos', () => {
	it.each<[boolean, object]>([
		[true, { id: 91, filename: 'photo-91.png', alttext: 'Front', is_mainphoto: true, deeplink: expect.any(String), product_id: TIE }],
		[false, { href: expect.any(String), id: 91, filename: 'photo-91.png', alttext: 'Front', is_mainphoto: true, deeplink: expect.any(String), parent: expect.any(Object) }],
	])('given a product with a photo, when they are read (simplified: %s), then it comes paired', async (simplify, json) => {
		const shop = await productShop();

		expect((await runCcv(shop, 'product', 'getPhotos', product('sku', 'TIE-RED', { simplify }) as never)).output('Node')).toEqual([{ json, pairedItem: { item: 0 } }]);
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when they are read, then they are read after it', async (then) => {
		const shop = withFault(await productShop(), PHOTOS, then);

		expect(itemsOf(await runCcv(shop, 'product', 'getPhotos', onTie()))).toMatchObject([{ id: 91 }]);
		expect(callsOf(shop)).toEqual([PHOTOS, PHOTOS]);
	});

	it.each<[string, number, Parameters<typeof withFault>[2] | undefined, RegExp, string]>([
		['an unknown product', 999, undefined, /does not know this record/, 'not-found'],
		['refused keys', TEE, 'unauthorised', /refuses the public key/, 'unauthorised'],
		['a cut answer', TEE, 'cut', /the answer is no whole JSON/, 'malformed-answer'],
	])('given %s, when they are read behind another, then it says so', async (_, id, then, message, expected) => {
		const shop = await productShop({}, UNVERIFIED);
		if (then) withFault(shop, PHOTOS, then, 2);

		const { done, failed, code } = await runBehind(shop, 'product', 'getPhotos', product('id', TIE), product('id', id));

		expect(done).toMatchObject([{ id: 91 }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
	});
});

describe('CCV SalesPOS, Product: Delete Photo', () => {
	it('given a photo, when it is deleted, then it is gone', async () => {
		const shop = await productShop();

		expect((await runCcv(shop, 'product', 'deletePhoto', { photoId: '91' })).output('Node')).toEqual([{ json: { id: 91, deleted: true }, pairedItem: { item: 0 } }]);
		expect(photosOf(shop)).toEqual([]);
	});

	it.each([
		['999', /GET|DELETE \/productphotos\/999\/: CCV SalesPOS does not know this record/, 'not-found'],
		['first', /^Photo ID must be an ID of CCV, not "first"/, 'invalid-setting'],
		['', /^Photo ID is empty/, 'invalid-setting'],
	])('given photo "%s", when it is deleted behind another, then it says so', async (photoId, message, expected) => {
		const shop = await productShop();

		const { done, failed, code } = await runBehind(shop, 'product', 'deletePhoto', { photoId: '91' }, { photoId });

		expect(done).toEqual([{ id: 91, deleted: true }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
	});

	it.each([['lose-answer', DELETE], ['reset-before', DELETE], ['rate-limit', DELETE], ['rate-limit-total', DELETE], ['server-error-after', 'GET /productphotos/:id/']] as const)('given %s, when it is deleted, then it is gone in the end', async (then, second) => {
		const shop = withFault(await productShop(), DELETE, then);

		expect(itemsOf(await runCcv(shop, 'product', 'deletePhoto', { photoId: '91' }))).toEqual([{ id: 91, deleted: true }]);
		expect([photosOf(shop).length, callsOf(shop)]).toEqual([0, [DELETE, second]]);
	});

	it('given refused keys, when it is deleted, then it says so and it is still there', async () => {
		const shop = withFault(await productShop(), DELETE, 'unauthorised');

		expect((await runCcv(shop, 'product', 'deletePhoto', { photoId: '91' })).error).toMatch(/refuses the public key/);
		expect(photosOf(shop)).toHaveLength(1);
	});
});
