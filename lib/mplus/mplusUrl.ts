import { PosError } from '../http/PosError';

/** The address of an installation without query: its one endpoint is `/` or the path it is published under. */
export function mplusUrl(baseUrl: string): string {
	const trimmed = baseUrl.trim();
	if (!/^https?:\/\//i.test(trimmed) || !URL.canParse(trimmed)) {
		throw new PosError('invalid-setting', 'The base URL of MplusKASSA is no web address', {
			hint: 'Enter it as https://api.mpluskassa.nl:12345 in the credential',
		});
	}
	const url = new URL(trimmed);
	return `${url.origin}${url.pathname}`;
}

/** What tells installations apart: host, port and path. The port is the customer's own. */
export function mplusInstallation(baseUrl: string): string {
	return `mplus:${mplusUrl(baseUrl).replace(/^https?:\/\//i, '').replace(/\/+$/, '').toLowerCase()}`;
}

/** The address with the login, which MplusKASSA takes from the query only: never to be logged or shown. */
export function withLogin(url: string, { ident, secret }: { ident: string; secret: string }): string {
	const separator = url.includes('?') ? '&' : '?';
	return `${url}${separator}ident=${encodeURIComponent(ident)}&secret=${encodeURIComponent(secret)}`;
}
