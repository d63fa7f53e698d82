import { imageNameOf, mimeTypeOf } from '../../../../lib/mplus/images/imageName';
import { planOrder } from '../../../../lib/mplus/images/setImageOrder';
import { dataOf } from '../../../../lib/mplus/images/readImage';
import { failureOf } from '../../../support/failureOf';

describe('given the address of an image', () => {
	it.each([
		['https://shop.example/a/tie.png', 'tie.png'],
		['https://shop.example/a/tie%20red.png?v=2#x', 'tie red.png'],
		['https://shop.example/a/', 'a'],
		['https://shop.example', undefined],
		['https://shop.example/?id=1', undefined],
		['https://shop.example/100%.png', '100%.png'],
	])('when it is %s, then the image is called %s', (url, expected) => {
		expect(imageNameOf(url)).toBe(expected);
	});

	it.each([
		['tie.JPG', 'image/jpeg'],
		['tie.tar.png', 'image/png'],
		['tie', undefined],
		['tie.txt', undefined],
	])('when its name is %s, then its type is %s', (name, expected) => {
		let type: string | undefined;
		const failure = failureOf(() => (type = mimeTypeOf(name)));

		expect([type, failure?.code]).toEqual(expected === undefined ? [undefined, 'invalid-setting'] : [expected, undefined]);
	});
});

describe('given images on an article', () => {
	const card = [{ imageId: 1, labels: { labelId: [7] } }, { imageId: 2 }, { imageId: 3 }];

	it.each([
		[[3], false, [3, 1, 2]],
		[[3], true, [3]],
		[[2, 2, 1], false, [2, 1, 3]],
		[[9, 1], false, [9, 1, 2, 3]],
	])('when %j come first and others leave: %s, then the list is %j with the labels they had', (imageIds, removesOthers, expected) => {
		const list = planOrder(card, { articleNumber: 14, imageIds, removesOthers });

		expect(list.map(({ imageId }) => imageId)).toEqual(expected);
		expect(list.find(({ imageId }) => imageId === 1)?.labels ?? { labelId: [7] }).toEqual({ labelId: [7] });
	});
});

describe('given an image whose file is wanted', () => {
	it.each([
		[{ imageId: 1, imageData: 'AAAA', imageDataResult: 'LOAD-FILE-OK' }, 'AAAA'],
		[{ imageId: 1, imageData: 'AAAA' }, 'AAAA'],
		[{ imageId: 1, imageData: '', imageDataResult: 'LOAD-FILE-NOT-FOUND' }, undefined],
		[{ imageId: 1, imageDataResult: 'LOAD-FILE-OK' }, undefined],
	])('when the till gives %j, then the data is %s', (image, expected) => {
		let data: string | undefined;
		const failure = failureOf(() => (data = dataOf(image, 'image')));

		expect(data).toBe(expected);
		if (expected === undefined) expect(failure?.message).toMatch(/Image 1: MplusKASSA has no file of its image/);
	});
});
