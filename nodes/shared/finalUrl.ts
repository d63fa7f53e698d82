import type { IHttpRequestOptions } from 'n8n-workflow';

/**
 * The address of a request exactly as it will be sent: what is signed must be these bytes, and Node writes a space or
 * quote in an address its own way. The HTTP Request node says `uri` where helpers say `url`.
 */
export function finalUrl(options: IHttpRequestOptions & { uri?: string }): string {
	const given = options.url || options.uri || '';
	const base = /^https?:\/\//i.test(given) ? given : `${(options.baseURL ?? '').replace(/\/+$/, '')}/${given.replace(/^\/+/, '')}`;
	const pairs = Object.entries(options.qs ?? {}).filter(([, value]) => value !== undefined && value !== null).map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`);
	const url = pairs.length === 0 ? base : `${base}${base.includes('?') ? '&' : '?'}${pairs.join('&')}`;
	return URL.canParse(url) ? new URL(url).href : url;
}
