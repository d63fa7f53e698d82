import type { IHttpRequestOptions } from 'n8n-workflow';

import type { HttpRequest } from '../../lib/http/HttpPort';

/** A request in n8n's terms. As text, so that the bytes that were signed arrive; with every status, so that lib decides what it means. */
export function toRequestOptions({ method, url, headers, data, timeout }: HttpRequest): IHttpRequestOptions {
	return {
		method,
		url,
		headers,
		...(data !== undefined && { body: data }),
		timeout,
		encoding: 'text',
		returnFullResponse: true,
		ignoreHttpStatusErrors: true,
		disableFollowRedirect: true,
	};
}
