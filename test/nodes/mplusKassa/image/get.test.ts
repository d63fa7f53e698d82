import { closeSoundTills, itemsOf, OLD, runMplus } from '../../../support/mplusNode';
import { PNG, startImageTill } from './imageTill';

afterAll(closeSoundTills);

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
	});

	it('given a thumbnail is wanted, when it is downloaded, then only that is asked for', async () => {
		const till = await startImageTill();

		const [item] = (await runMplus(till, 'image', 'get', { imageId: '1', download: 'thumbnail' })).output('Node');

		expect(item?.binary?.data).toMatchObject({ mimeType: 'image/png' });
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
	});

	it('given no number, or the till reports a fault, when it is read, then that is said', async () => {
		const till = await startImageTill({}, { faults: [{ on: 'getImages', then: 'server-error' }] });

		expect((await runMplus(till, 'image', 'get', { imageId: '={{ "one" }}' })).error).toMatch(/Image ID must be a number of the till, not "one"/);
		expect((await runMplus(till, 'image', 'get', { imageId: '1' })).error).toMatch(/getImages: the till reports a fault/);
	});
});

describe('MplusKASSA, Image: Get Many', () => {
	const ofArticle = (value: string, further: object = {}) => ({ article: { __rl: true, mode: 'id', value }, ...further });

	it('given an article with images, when they are listed, then they come in their order', async () => {
		const till = await startImageTill(OLD);

		const finished = await runMplus(till, 'image', 'getMany', ofArticle('14', { returnAll: true }));

		expect(finished.output('Node')).toMatchObject([1, 2, 3].map((imageId) => ({ json: { articleNumber: 14, place: imageId, imageId, name: `image-${imageId}.png`, labelIds: imageId === 2 ? [7] : [] }, pairedItem: { item: 0 } })));
	});

	it('given a limit and Simplify off, when they are listed, then so many come in the form of the till', async () => {
		const till = await startImageTill();

		expect(itemsOf(await runMplus(till, 'image', 'getMany', ofArticle('14', { limit: 1, simplify: false })))).toMatchObject([{ imageId: 1, originalName: 'image-1.png', articleNumber: 14 }]);
	});

	it('given an article without images, one that does not exist and a fault, when they are listed, then none come, or it says so', async () => {
		const till = await startImageTill();
		const broken = await startImageTill({}, { faults: [{ on: 'getCardImages', then: 'server-error' }] });

		expect(itemsOf(await runMplus(till, 'image', 'getMany', ofArticle('20')))).toEqual([]);
		expect((await runMplus(till, 'image', 'getMany', ofArticle('99'))).error).toMatch(/MplusKASSA has no article 99/);
		expect((await runMplus(broken, 'image', 'getMany', ofArticle('14'))).error).toMatch(/getCardImages: the till reports a fault/);
	});
});
