import { PosError } from '../../http/PosError';

const MIME_TYPES: Record<string, string> = { jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png', gif: 'image/gif', webp: 'image/webp', bmp: 'image/bmp', svg: 'image/svg+xml' };

/** The file name at the end of an address; undefined where there is none. */
export function imageNameOf(url: string): string | undefined {
	const path = url.replace(/[?#].*$/, '').replace(/^[a-z]+:\/\/[^/]*/i, '');
	const name = path.split('/').filter(Boolean).at(-1);
	return name === undefined ? undefined : decode(name);
}

/** What kind of image a file name says it is. */
export function mimeTypeOf(name: string): string {
	const type = MIME_TYPES[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
	if (type) return type;
	throw new PosError('invalid-setting', `The name ${name} does not say what kind of image it is`, { hint: 'Give the MIME type, such as image/jpeg' });
}

function decode(name: string): string {
	try {
		return decodeURIComponent(name);
	} catch {
		return name;
	}
}
