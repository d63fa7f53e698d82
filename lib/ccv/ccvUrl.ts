import { PosError } from '../http/PosError';

export type CcvQuery = Record<string, string | number | boolean | undefined>;

const API_PATH = '/api/rest/v1';

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
	const pairs = Object.entries(query)
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => `${encodeStrictly(name)}=${encodeStrictly(String(value))}`);
	return `${ccvOrigin(baseUrl)}${API_PATH}${path}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`;
}

// encodeURIComponent leaves !'()* alone, which RFC 3986 reserves.
function encodeStrictly(text: string): string {
	return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
