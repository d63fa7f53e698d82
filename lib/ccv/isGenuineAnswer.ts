import { timingSafeEqual } from 'crypto';

import type { HttpAnswer } from '../http/HttpPort';
import { ccvHash, uriOf, type CcvKeys } from './signRequest';

/** Whether an answer carries the hash of its own raw body (CCV API, dossier 3). An answer without a hash is not genuine. */
export function isGenuineAnswer(keys: CcvKeys, request: { method: string; url: string }, answer: HttpAnswer): boolean {
	const { 'x-hash': given, 'x-date': date } = answer.headers;
	if (!given || !date) return false;
	const expected = ccvHash(keys, { method: request.method, uri: uriOf(request.url), body: answer.body, date });
	const [a, b] = [Buffer.from(given.toLowerCase()), Buffer.from(expected)];
	return a.length === b.length && timingSafeEqual(a, b);
}
