import { createHmac } from 'crypto';

export interface CcvKeys {
	publicKey: string;
	secretKey: string;
}

export interface SignedParts {
	method: string;
	/** Path and query exactly as sent, without scheme and host. */
	uri: string;
	/** The exact body; '' for GET and DELETE. */
	body: string;
	/** ISO 8601, UTC, seconds and Z. */
	date: string;
}

/** The hash of a request or, with the answer's body and date, of its answer (CCV API, dossier 3). */
export function ccvHash(keys: CcvKeys, parts: SignedParts): string {
	const text = [keys.publicKey, parts.method, parts.uri, parts.body, parts.date].join('|');
	return createHmac('sha512', keys.secretKey).update(text, 'utf8').digest('hex');
}

/** The three headers that sign a request. A repeated request is signed anew: CCV refuses a date older than five minutes. */
export function signRequest(keys: CcvKeys, request: { method: string; url: string; body?: string }, nowMs: number): Record<string, string> {
	const date = ccvDate(nowMs);
	const hash = ccvHash(keys, { method: request.method, uri: uriOf(request.url), body: request.body ?? '', date });
	return { 'x-public': keys.publicKey, 'x-date': date, 'x-hash': hash };
}

/** An address without scheme and host: what both sides sign. */
export function uriOf(url: string): string {
	return url.replace(/^[a-z]+:\/\/[^/?#]*/i, '').replace(/#.*$/, '') || '/';
}

function ccvDate(nowMs: number): string {
	return `${new Date(nowMs).toISOString().slice(0, 19)}Z`;
}
