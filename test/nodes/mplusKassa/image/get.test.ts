import { callsOf, closeSoundTills, itemsOf, OLD, runBehind, runMplus, sentTo } from '../../../support/mplusNode';
import { PNG, startImageTill } from './imageTill';

afterAll(closeSoundTills);

const image = (value: string) => ({ imageId: { __rl: true, mode: 'id', value } });

describe('MplusKASSA, Image: Get', () => {
	it('given an image, when it is read, then what the till knows of it comes without its bytes, and paired', async () => {
		const till = await startImageTill(OLD);

		const finished = await runMplus(till, 'image', 'get', { imageId: '1' });

		expect(finished.output('Node')).toEqual([
			{
				json: { imageId: 1, name: 'image-1.png', url: expect.any(String), hash: expect.any(String), width: 1, height: 1, thumbnailUrl: expect.any(String), createdAt: expect.stringMatching(/^\d{4}-.*\+\d\d:\d\d$/), changedAt: expect.any(String) },
				pairedItem: { item: 0 },
			},
		]);
		expect(till.log[0]?.body).toMatch(/includeImageData>false<.*includeThumbData>false</);
	});

	it('given Simplify is off, when it is downloaded, then the fields of the till come without bytes, and the file beside them', async () => {
		const till = await startImageTill();

		const [item] = (await runMplus(till, 'image', 'get', { imageId: '1', download: 'image', binaryPropertyName: 'photo', simplify: false })).output('Node');

		expect(item).toMatchObject({ json: { imageId: 1, imageName: 'image-1.png', imageWidth: 1 }, binary: { photo: { mimeType: 'image/png', fileName: 'image-1.png', data: PNG } }, pairedItem: { item: 0 } });
		expect(item?.json).not.toHaveProperty('imageData');
		expect(item?.json).not.toHaveProperty('thumbData');
		expect(till.log[0]?.body).toMatch(/includeImageData>true<.*includeThumbData>false</);
	});

	it('given a thumbnail is wanted, when it is downloaded, then only that is asked for', async () => {
		const till = await startImageTill();

		const [item] = (await runMplus(till, 'image', 'get', { imageId: '1', download: 'thumbnail' })).output('Node');

		expect(item).toMatchObject({ json: { imageId: 1 }, binary: { data: { mimeType: 'image/png' } }, pairedItem: { item: 0 } });
		expect(till.log[0]?.body).toMatch(/includeImageData>false<.*includeThumbData>true</);
	});

	it('given an image that does not exist between two that do, when it goes on, then the failure pairs with its item', async () => {
		const till = await startImageTill();

		const finished = await runMplus(till, 'image', 'get', { imageId: '={{ $json.id }}', download: 'image' }, { input: [{ id: 1 }, { id: 99 }, { id: 2 }], onError: 'continueRegularOutput' });

		expect(finished.output('Node').map(({ json, binary, pairedItem }) => [json.imageId ?? json.error, binary !== undefined, pairedItem])).toEqual([
			[1, true, { item: 0 }],
			['MplusKASSA has no image 99', false, { item: 1 }],
			[2, true, { item: 2 }],
		]);
		expect(callsOf(till)).toEqual(Array(3).fill('getImages'));
	});

	it.each([
		['the till reports a fault', '2', /^MplusKASSA, getImages: the till reports a fault/, 'system-error', 2],
		['no number is given', 'one', /^Image ID must be a number .*, not "one"/, 'invalid-setting', 1],
	])('given %s, when an image is read behind another, then that is said and the other comes', async (_, imageId, message, expected, calls) => {
		const till = await startImageTill({}, { faults: [{ on: 'getImages', containing: '>2<', then: 'server-error' }] });

		const { done, failed, code } = await runBehind(till, 'image', 'get', image('1'), image(imageId));

		expect(done).toMatchObject([{ imageId: 1 }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect(callsOf(till)).toEqual(Array(calls).fill('getImages'));
	});
});

describe('MplusKASSA, Image: Get Many', () => {
	const ofArticle = (value: string, further: object = {}) => ({ article: { __rl: true, mode: 'id', value }, ...further });

	it('given an article with images, when they are listed, then they come in their order', async () => {
		const till = await startImageTill(OLD);

		const finished = await runMplus(till, 'image', 'getMany', ofArticle('14', { returnAll: true }));

		expect(finished.output('Node')).toMatchObject([1, 2, 3].map((imageId) => ({ json: { articleNumber: 14, place: imageId, imageId, name: `image-${imageId}.png`, labelIds: imageId === 2 ? [7] : [] }, pairedItem: { item: 0 } })));
		expect(sentTo(till, 'getCardImages')[0]).toContain('>14<');
	});

	it('given a limit and Simplify off, when they are listed, then so many come in the form of the till', async () => {
		const till = await startImageTill();

		const items = itemsOf(await runMplus(till, 'image', 'getMany', ofArticle('14', { limit: 1, simplify: false })));

		expect(items).toMatchObject([{ imageId: 1, originalName: 'image-1.png', articleNumber: 14 }]);
		expect(sentTo(till, 'getCardImages')).toHaveLength(1);
	});

	it('given an article without images, when they are listed, then none come and nothing fails', async () => {
		const till = await startImageTill();

		const finished = await runMplus(till, 'image', 'getMany', ofArticle('20'));

		expect([finished.error, finished.output('Node')]).toEqual([undefined, []]);
		expect(sentTo(till, 'getCardImages')[0]).toContain('>20<');
	});

	it.each([
		['an article that does not exist', '99', /^MplusKASSA has no article 99/, 'not-found'],
		['a fault', '14', /^MplusKASSA, getCardImages: the till reports a fault/, 'system-error'],
	])('given %s behind another, when images are listed, then it says so and those of the other come', async (_, article, message, expected) => {
		const till = await startImageTill({}, { faults: [{ on: 'getCardImages', containing: '>14<', then: 'server-error' }] });

		const { done, failed, code } = await runBehind(till, 'image', 'getMany', ofArticle('15'), ofArticle(article));

		expect(done).toMatchObject([{ imageId: 4, articleNumber: 15 }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect(sentTo(till, 'getCardImages')[0]).toContain('>15<');
	});
});

describe('MplusKASSA, Image: Get from the list', () => {
	it('given an image chosen from the list, when it is read, then it comes', async () => {
		const till = await startImageTill();

		expect((await runMplus(till, 'image', 'get', { imageId: { __rl: true, mode: 'list', value: 2 } })).output('Node')).toMatchObject([{ json: { imageId: 2 }, pairedItem: { item: 0 } }]);
		expect(callsOf(till)).toEqual(['getImages']);
	});
});
