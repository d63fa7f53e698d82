import type { HttpAnswer } from '../../lib/http/HttpPort';

interface FullResponse {
	statusCode?: number;
	headers?: Record<string, unknown>;
	body?: unknown;
}

/** n8n's full response as an answer. */
export function toAnswer(response: unknown): HttpAnswer {
	const { statusCode, headers, body } = (response ?? {}) as FullResponse;
	return {
		kind: 'answered',
		status: statusCode ?? 0,
		headers: Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)])),
		body: typeof body === 'string' ? body : '',
	};
}
