import { refused, type Outcome } from '../outcome';
import type { CcvWorld } from '../world';

const MAGIC: Record<string, RegExp> = {
	jpg: /^ffd8ff/,
	jpeg: /^ffd8ff/,
	png: /^89504e470d0a1a0a/,
	gif: /^474946383[79]61/,
};

/** Why a photo cannot be taken (API.md 5: 500.21 and 500.22); that the content must match its type is assumed. */
export function checkPhoto(world: CcvWorld, fileType: string, source: string): Outcome | undefined {
	const magic = MAGIC[fileType.toLowerCase()];
	if (!magic) return refused(500, '500.22', `Wrong file type: ${fileType}`);
	if (!isBase64(source)) return refused(500, '500.22', 'The source is no base64 without metadata');
	const bytes = Buffer.from(source, 'base64');
	if (bytes.length > world.maxPhotoBytes) return refused(500, '500.21', `File too big: ${bytes.length} bytes`);
	return magic.test(bytes.subarray(0, 8).toString('hex')) ? undefined : refused(500, '500.22', `The source is no ${fileType}`);
}

const isBase64 = (text: string): boolean => text !== '' && text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text);
