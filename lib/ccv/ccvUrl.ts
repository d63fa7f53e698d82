import { PosError } from '../http/PosError';

export type CcvQuery = Record<string, string | number | boolean | undefined>;

const API_PATH = '/api/rest/v1';
/** Half of a pair, such as a cut emoji: it has no form in UTF-8. */
const HALF_CHARACTER = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Origin of the tenant, whatever path was pasted along with it. */
export function ccvOrigin(baseUrl: string): string {
	if (!/^https?:\/\//i.test(baseUrl) || !URL.canParse(baseUrl)) {
		throw new PosError('invalid-setting', 'The base URL of CCV SalesPOS is no web address', {
			hint: 'Enter it as https://myshop.ccvshop.nl in the credential',
		});
	}
	return new URL(baseUrl).origin;
}

/** The address of a resource, percent-encoded as RFC 3986 says: CCV signs these very bytes. */
export function ccvUrl(baseUrl: string, path: string, query: CcvQuery = {}): string {
	const pairs = Object.entries(query).filter(([, value]) => value !== undefined);
	return `${ccvOrigin(baseUrl)}${API_PATH}${path}${searchOf(pairs.map(([name, value]) => [name, String(value)]))}`;
}

/** The address of the next page as CCV names it, at the host that is called (CCV may name another one, behind a proxy) and encoded as every address here. */
export function nextUrl(origin: string, next: string): string {
	if (!URL.canParse(next, origin)) throw new PosError('malformed-answer', 'CCV SalesPOS: a page of a list names no address as the next one');
	const { pathname, searchParams } = new URL(next, origin);
	return `${origin}${pathname}${searchOf([...searchParams])}`;
}

function searchOf(pairs: Array<[string, string]>): string {
	const search = pairs.map(([name, value]) => `${encodeStrictly(name)}=${encodeStrictly(value)}`).join('&');
	return search === '' ? '' : `?${search}`;
}

// encodeURIComponent leaves !'()* alone, which RFC 3986 reserves.
function encodeStrictly(text: string): string {
	return encodeURIComponent(text.replace(HALF_CHARACTER, '\uFFFD')).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
