import { photoType } from '../../../../lib/ccv/products/photos/photoType';
import { readLimited } from '../../../../lib/ccv/products/photos/readLimited';
import { failureOf } from '../../../support/failureOf';

const bytes = (latin1: string): Buffer => Buffer.from(latin1, 'latin1');

describe('given a file', () => {
	it.each<[string, string, string | undefined, string | undefined]>([
		['\xff\xd8\xff\xe0..JFIF', 'jpg', undefined, undefined],
		['\x89PNG\r\n\x1a\n....', 'png', 'image/jpeg', 'a.jpg'],
		['GIF89a', 'gif', undefined, undefined],
		['RIFF....WEBPVP8 ', 'webp', undefined, undefined],
		['<svg></svg>', 'svg', 'image/svg+xml; charset=utf-8', undefined],
		['<svg></svg>', 'svg', undefined, 'LOGO.SVG'],
	])('when it begins with %j, then it is a %s', (text, type, mimeType, name) => {
		expect(photoType({ bytes: bytes(text), mimeType, name }, 'Photo')).toBe(type);
	});

	it.each([
		['<html>', 'image/png', 'a.png'],
		['RIFF....WAVE', 'image/webp', 'a.webp'],
		['%PDF-1.7', undefined, undefined],
		['', 'image/png', 'a.png'],
	])('when it begins with %j, then it is no image, whatever is said of it', (text, mimeType, name) => {
		expect(failureOf(() => photoType({ bytes: bytes(text), mimeType, name }, 'Photo'))).toMatchObject({ code: 'invalid-setting' });
	});
});

describe('given what comes in pieces', () => {
	async function* pieces(...sizes: number[]): AsyncGenerator<Uint8Array> {
		for (const size of sizes) yield await Promise.resolve(new Uint8Array(size).fill(1));
	}

	it('when it is as large as it may be, then it comes as a whole', async () => {
		expect(await readLimited(pieces(600_000, 0, 400_000), 1_000_000, 'Photo')).toEqual(Buffer.alloc(1_000_000, 1));
	});

	it('when it grows beyond that, then no more is read', async () => {
		let read = 0;
		async function* endless(): AsyncGenerator<Uint8Array> {
			for (;;) {
				read += 1;
				yield await Promise.resolve(new Uint8Array(100_000));
			}
		}

		await expect(readLimited(endless(), 1_000_000, 'Photo')).rejects.toMatchObject({ code: 'invalid-setting', message: 'Photo: the image is larger than 1 MB' });
		expect(read).toBe(11);
	});
});
