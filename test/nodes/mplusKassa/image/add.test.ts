import { callsOf, closeSoundTills, itemsOf, OLD, runMplus } from '../../../support/mplusNode';
import { imagesOf, PNG, runOnFile, startImageTill, URL } from './imageTill';

afterAll(closeSoundTills);

const fromUrl = (further: object = {}) => ({ imageUrl: URL, articleNumbers: '14, 15', ...further });
const fromFile = (further: object = {}) => ({ resource: 'image', operation: 'addFromBinary', articleNumbers: '20', ...further });
const writesOf = (till: Awaited<ReturnType<typeof startImageTill>>) => callsOf(till).filter((call) => call.startsWith('createImage'));

describe('MplusKASSA, Image: Add From URL', () => {
	it('given an address, when it is added to two articles, then it is behind the images they have, under the name of the file', async () => {
		const till = await startImageTill();

		const finished = await runMplus(till, 'image', 'addFromUrl', fromUrl({ options: { labelIds: '7' } }));

		expect(finished.output('Node')).toEqual([{ json: { imageId: 5, url: expect.any(String), hash: expect.any(String), articleNumbers: [14, 15] }, pairedItem: { item: 0 } }]);
		expect([imagesOf(till, 14), imagesOf(till, 15)]).toEqual([[1, 2, 3, 5], [4, 5]]);
		expect(till.world.images.get(5)).toMatchObject({ imageName: 'tie red.png', mimeType: 'image/png' });
		expect(till.world.cardImages.get('PRODUCT/15')?.[1]).toMatchObject({ labelIds: [7] });
	});

	it('given no articles and a name, when it is added, then it is stored only', async () => {
		const till = await startImageTill();

		expect(itemsOf(await runMplus(till, 'image', 'addFromUrl', fromUrl({ articleNumbers: '', imageName: 'Logo', options: { mimeType: 'image/png' } })))).toMatchObject([{ imageId: 5, articleNumbers: [] }]);
		expect(till.log.at(-1)?.body).not.toContain('cardLink');
	});

	it('given an old till, when it is added, then it says which version it needs and sends nothing', async () => {
		const till = await startImageTill(OLD);

		expect((await runMplus(till, 'image', 'addFromUrl', fromUrl())).error).toMatch(/service version 58.0.0; Add Image From URL needs 59 or later/);
		expect(callsOf(till)).toEqual([]);
	});

	it('given the answer is lost, when it is on an article, then it is found and made once', async () => {
		const till = await startImageTill({}, { faults: [{ on: 'createImageFromUrl', then: 'lose-answer' }] });

		expect(itemsOf(await runMplus(till, 'image', 'addFromUrl', fromUrl()))).toMatchObject([{ imageId: 5, articleNumbers: [14, 15] }]);
		expect([till.world.images.size, writesOf(till)]).toEqual([5, ['createImageFromUrl']]);
	});

	it('given the answer is lost, when an image of that name was there already, then only the new one counts', async () => {
		const till = await startImageTill({}, { faults: [{ on: 'createImageFromUrl', then: 'reset-before' }] });

		expect((await runMplus(till, 'image', 'addFromUrl', fromUrl({ articleNumbers: '14', imageName: 'image-1.png' }))).error).toMatch(/Image image-1.png: it is not known whether the till added it/);
	});

	it.each<[string, object, 'server-error' | 'refuse' | undefined, RegExp]>([
		['a fault', {}, 'server-error', /Image tie red.png: it is not known whether the till added it/],
		['a refusal', {}, 'refuse', /Image tie red.png: MplusKASSA refuses: Image could not be saved/],
		['an address it cannot reach', { imageUrl: 'https://shop.example/none.png' }, undefined, /MplusKASSA refuses: Could not fetch/],
		['another type than the file has', { options: { mimeType: 'image/gif' } }, undefined, /MplusKASSA refuses: Image is not supported.*Use a JPEG or PNG image/],
		['an article that does not exist', { articleNumbers: '14, 99' }, undefined, /MplusKASSA has no article 99/],
		['no address', { imageUrl: '={{ "tie.png" }}' }, undefined, /Image URL must begin with http/],
		['an address without a name', { imageUrl: 'https://shop.example/' }, undefined, /Name is empty/],
		['a name that says no kind', { imageUrl: 'https://shop.example/tie' }, undefined, /The name tie does not say what kind of image it is/],
	])('given %s, when it is added, then it says so and the articles keep their images', async (_, further, then, message) => {
		const till = await startImageTill({}, { faults: then ? [{ on: 'createImageFromUrl', then }] : [] });

		expect((await runMplus(till, 'image', 'addFromUrl', fromUrl(further))).error).toMatch(message);
		expect([till.world.images.size, imagesOf(till, 14)]).toEqual([4, [1, 2, 3]]);
	});
});

describe('MplusKASSA, Image: Add From Binary', () => {
	it('given files, when they are added on an old till, then each has the bytes and the name of its file, and is paired', async () => {
		const till = await startImageTill(OLD);

		const finished = await runOnFile(till, fromFile(), [{}, {}]);

		expect(finished.error).toBeUndefined();
		expect(finished.output('Node')).toMatchObject([5, 6].map((imageId, item) => ({ json: { imageId, articleNumbers: [20] }, pairedItem: { item } })));
		expect(till.world.images.get(6)).toMatchObject({ imageName: 'image-1.png', mimeType: 'image/png', imageData: PNG });
		expect(imagesOf(till, 20)).toEqual([5, 6]);
	});

	it('given the answer is lost, when it is on an article, then it is found and made once', async () => {
		const till = await startImageTill({}, { faults: [{ on: 'createImage', then: 'lose-answer' }] });

		expect((await runOnFile(till, fromFile())).output('Node')).toMatchObject([{ json: { imageId: 5 } }]);
		expect(writesOf(till)).toEqual(['createImage']);
	});

	it.each<[string, object, 'server-error' | 'refuse' | undefined, object, RegExp]>([
		['a fault', {}, 'server-error', {}, /Image image-1.png: it is not known whether the till added it/],
		['a refusal', {}, 'refuse', {}, /Image image-1.png: MplusKASSA refuses: Image could not be saved/],
		['a file that is too large', {}, undefined, { imageByteLimit: 10 }, /MplusKASSA refuses: Image is too large.*Make the image smaller/],
		['an article that does not exist', { articleNumbers: '99' }, undefined, {}, /MplusKASSA has no article 99/],
		['an item without that file', { binaryPropertyName: 'other' }, undefined, {}, /other/],
	])('given %s, when it is added, then it says so and nothing is stored', async (_, further, then, given, message) => {
		const till = await startImageTill(given, { faults: then ? [{ on: 'createImage', then }] : [] });

		expect((await runOnFile(till, fromFile(further))).error).toMatch(message);
		expect(till.world.images.size).toBe(4);
	});

	it('given it goes on after a failure, when the first article does not exist, then the failure pairs with its item', async () => {
		const till = await startImageTill();

		const finished = await runOnFile(till, fromFile({ articleNumbers: "={{ $itemIndex === 0 ? '99' : '20' }}" }), [{}, {}], 'continueRegularOutput');

		expect(finished.output('Node').map(({ json, pairedItem }) => [json.imageId ?? json.error, pairedItem])).toEqual([
			['MplusKASSA has no article 99', { item: 0 }],
			[5, { item: 1 }],
		]);
	});
});
