import type { IHttpRequestOptions } from 'n8n-workflow';

/**
 * The address of a request exactly as it will be sent: what is signed must be these bytes. The HTTP Request node says
 * `uri` where helpers say `url`.
 */
export function finalUrl(options: IHttpRequestOptions & { uri?: string }): string {
	const given = options.url || options.uri || '';
	const base = /^https?:\/\//i.test(given) ? given : `${(options.baseURL ?? '').replace(/\/+$/, '')}/${given.replace(/^\/+/, '')}`;
	const pairs = Object.entries(options.qs ?? {}).map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`);
	if (pairs.length === 0) return base;
	return `${base}${base.includes('?') ? '&' : '?'}${pairs.join('&')}`;
}
