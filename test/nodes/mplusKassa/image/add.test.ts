import { callsOf, closeSoundTills, itemsOf, OLD, runBehind, runMplus } from '../../../support/mplusNode';
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
		expect(till.world.images.get(5)).toMatchObject({ imageName: 'Logo' });
		expect([...till.world.cardImages.values()].flat().map(({ imageId }) => imageId)).not.toContain(5);
		expect(till.log.at(-1)?.body).not.toContain('cardLink');
	});

	it('given an old till, when images are added, then each says which version it needs and nothing is sent', async () => {
		const till = await startImageTill(OLD);

		const items = itemsOf(await runMplus(till, 'image', 'addFromUrl', fromUrl(), { input: [{}, {}], onError: 'continueRegularOutput' }));

		expect(items).toMatchObject([0, 1].map(() => ({ error: expect.stringMatching(/service version 58.0.0; Add Image From URL needs 59 or later/) })));
		expect([callsOf(till), till.world.images.size]).toEqual([[], 4]);
	});

	it('given the answer is lost, when it is on an article, then it is found and made once', async () => {
		const till = await startImageTill({}, { faults: [{ on: 'createImageFromUrl', then: 'lose-answer' }] });

		expect(itemsOf(await runMplus(till, 'image', 'addFromUrl', fromUrl()))).toMatchObject([{ imageId: 5, articleNumbers: [14, 15] }]);
		expect([till.world.images.size, imagesOf(till, 14), writesOf(till)]).toEqual([5, [1, 2, 3, 5], ['createImageFromUrl']]);
	});

	it('given the answer is lost, when an image of that name was there already, then only the new one counts', async () => {
		const till = await startImageTill({}, { faults: [{ on: 'createImageFromUrl', containing: '>image-1.png<', then: 'reset-before' }] });

		const { done, failed, code } = await runBehind(till, 'image', 'addFromUrl', fromUrl({ imageName: 'sound.png' }), { articleNumbers: '14', imageName: 'image-1.png' });

		expect(done).toMatchObject([{ imageId: 5, articleNumbers: [14, 15] }]);
		expect([failed, code]).toEqual([expect.stringMatching(/^Image image-1.png: it is not known whether the till added it/), 'unanswered']);
		expect([till.world.images.size, imagesOf(till, 14)]).toEqual([5, [1, 2, 3, 5]]);
	});

	it.each<[string, object, 'server-error' | 'refuse' | undefined, RegExp]>([
		['a fault', { imageName: 'Faulty.png' }, 'server-error', /^Image Faulty.png: it is not known whether the till added it/],
		['a refusal', { imageName: 'Faulty.png' }, 'refuse', /^Image Faulty.png: MplusKASSA refuses: Image could not be saved/],
		['an address it cannot reach', { imageUrl: 'https://shop.example/none.png' }, undefined, /MplusKASSA refuses: Could not fetch/],
		['another type than the file has', { options: { mimeType: 'image/gif' } }, undefined, /MplusKASSA refuses: Image is not supported.*Use a JPEG or PNG image/],
		['an article that does not exist', { articleNumbers: '14, 99' }, undefined, /^MplusKASSA has no article 99/],
		['no address', { imageUrl: 'tie.png' }, undefined, /^Image URL must begin with http/],
		['an address without a name', { imageUrl: 'https://shop.example/' }, undefined, /^Name is empty/],
		['a name that says no kind', { imageUrl: 'https://shop.example/tie' }, undefined, /^The name tie does not say what kind of image it is/],
	])('given %s, when it is added behind another, then it says so and the articles get only that other', async (_, failing, then, message) => {
		const till = await startImageTill({}, { faults: then ? [{ on: 'createImageFromUrl', containing: '>Faulty.png<', then }] : [] });

		const { done, failed } = await runBehind(till, 'image', 'addFromUrl', fromUrl({ imageName: '', options: { mimeType: '' } }), failing);

		expect(done).toMatchObject([{ imageId: 5, articleNumbers: [14, 15] }]);
		expect(failed).toMatch(message);
		expect([till.world.images.size, imagesOf(till, 14)]).toEqual([5, [1, 2, 3, 5]]);
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

		expect((await runOnFile(till, fromFile())).output('Node')).toMatchObject([{ json: { imageId: 5, articleNumbers: [20] }, pairedItem: { item: 0 } }]);
		expect([writesOf(till), imagesOf(till, 20)]).toEqual([['createImage'], [5]]);
	});

	const ofSecond = (one: string, other: string) => `={{ $itemIndex === 0 ? '${one}' : '${other}' }}`;

	it.each<[string, object, 'server-error' | 'refuse' | undefined, RegExp, string]>([
		['a fault', { imageName: ofSecond('sound.png', 'faulty.png') }, 'server-error', /^Image faulty.png: it is not known whether the till added it/, 'unanswered'],
		['a refusal', { imageName: ofSecond('sound.png', 'faulty.png') }, 'refuse', /^Image faulty.png: MplusKASSA refuses: Image could not be saved/, 'refused'],
		['an article that does not exist', { articleNumbers: ofSecond('20', '99') }, undefined, /^MplusKASSA has no article 99/, 'not-found'],
	])('given %s, when it is added behind another, then it says so and only the other is stored', async (_, further, then, message, code) => {
		const till = await startImageTill({}, { faults: then ? [{ on: 'createImage', containing: '>faulty.png<', then }] : [] });

		const finished = await runOnFile(till, fromFile(further), [{}, {}], 'continueRegularOutput');

		expect(itemsOf(finished)).toMatchObject([{ imageId: 5, articleNumbers: [20] }, { error: expect.stringMatching(message), details: { code } }]);
		expect(finished.output('Node').map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 1 }]);
		expect([till.world.images.size, imagesOf(till, 20)]).toEqual([5, [5]]);
	});

	it.each<[string, object, object, RegExp]>([
		['a file that is too large', {}, { imageByteLimit: 10 }, /MplusKASSA refuses: Image is too large/],
		['an item without that file', { binaryPropertyName: 'other' }, {}, /other/],
	])('given %s, when it is added, then each item says so and nothing is stored', async (_, further, given, message) => {
		const till = await startImageTill(given);

		const items = itemsOf(await runOnFile(till, fromFile(further), [{}, {}], 'continueRegularOutput'));

		expect(items).toMatchObject([0, 1].map(() => ({ error: expect.stringMatching(message) })));
		expect([till.world.images.size, imagesOf(till, 20)]).toEqual([4, []]);
	});

	it('given it goes on after a failure, when the first article does not exist, then the failure pairs with its item', async () => {
		const till = await startImageTill();

		const finished = await runOnFile(till, fromFile({ articleNumbers: "={{ $itemIndex === 0 ? '99' : '20' }}" }), [{}, {}], 'continueRegularOutput');

		expect(finished.output('Node').map(({ json, pairedItem }) => [json.imageId ?? json.error, pairedItem])).toEqual([
			['MplusKASSA has no article 99', { item: 0 }],
			[5, { item: 1 }],
		]);
		expect([till.world.images.size, imagesOf(till, 20)]).toEqual([5, [5]]);
	});
});

describe('MplusKASSA, Image: articles and labels from the list', () => {
	it('given articles and labels chosen from the list, when an image is added, then it is on those, with those', async () => {
		const till = await startImageTill();
		const several = (...values: number[]) => ({ values: values.map((value) => ({ number: { __rl: true, mode: 'list', value } })) });

		const finished = await runMplus(till, 'image', 'addFromUrl', fromUrl({ articles: several(20), articleNumbers: '15', options: { labels: several(1, 1001), labelIds: '={{ [7] }}' } }));

		expect(finished.output('Node')).toMatchObject([{ json: { imageId: 5, articleNumbers: [20, 15] }, pairedItem: { item: 0 } }]);
		expect(till.world.cardImages.get('PRODUCT/20')).toMatchObject([{ imageId: 5, labelIds: [1, 1001, 7] }]);
	});
});
