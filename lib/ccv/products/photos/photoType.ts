import { PosError } from '../../../http/PosError';

/** How the bytes of an image begin, by the ending that CCV takes for its kind. */
const SIGNATURES: Array<[type: string, at: number, text: string]> = [
	['jpg', 0, '\xff\xd8\xff'],
	['png', 0, '\x89PNG\r\n\x1a\n'],
	['gif', 0, 'GIF8'],
	['webp', 8, 'WEBP'],
	['bmp', 0, 'BM'],
];

const MIME_TYPES: Record<string, string> = { 'image/jpeg': 'jpg', 'image/jpg': 'jpg', 'image/png': 'png', 'image/gif': 'gif', 'image/webp': 'webp', 'image/bmp': 'bmp', 'image/svg+xml': 'svg', 'image/avif': 'avif' };
const ENDINGS: Record<string, string> = { jpeg: 'jpg', jpg: 'jpg', png: 'png', gif: 'gif', webp: 'webp', bmp: 'bmp', svg: 'svg', avif: 'avif' };

export interface PhotoFile {
	bytes: Buffer;
	mimeType?: string;
	name?: string;
}

/** The kind of an image: by its first bytes, or else by what is said of it. What is none is refused before it is sent. */
export function photoType({ bytes, mimeType, name }: PhotoFile, what: string): string {
	if (bytes.length === 0) throw new PosError('invalid-setting', `${what}: the image is empty`);
	const head = bytes.subarray(0, 16).toString('latin1');
	const known = SIGNATURES.find(([, at, text]) => head.startsWith(text, at));
	if (known) return known[0];
	const said = MIME_TYPES[(mimeType ?? '').split(';')[0]?.trim().toLowerCase() ?? ''] ?? ENDINGS[/\.([a-z]+)$/i.exec(name ?? '')?.[1]?.toLowerCase() ?? ''];
	// Bytes of these kinds begin in more ways than one.
	if (said === 'svg' || said === 'avif') return said;
	throw new PosError('invalid-setting', `${what}: the file is no image (${mimeType ?? 'no MIME type'}${name ? `, ${name}` : ''})`, { hint: 'CCV takes JPEG, PNG, GIF and WebP' });
}
