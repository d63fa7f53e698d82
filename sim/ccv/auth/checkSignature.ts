import { timingSafeEqual } from 'node:crypto';

import type { SimRequest } from '../../server/types';
import type { CcvWorld } from '../world';
import { signatureOf } from './signatureOf';

const SKEW_MS = 5 * 60_000;
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|\+00:?00)$/;

/** Why the request is not authentic; undefined: it is (API.md 3). */
export function checkSignature(world: CcvWorld, request: SimRequest, now: number): string | undefined {
	const { 'x-public': publicKey, 'x-date': date, 'x-hash': hash } = request.headers;
	if (!publicKey || !date || !hash) return 'The headers x-public, x-date and x-hash are required';
	if (publicKey !== world.keys.publicKey) return 'Unknown public key';
	if (!DATE.test(date)) return 'x-date is no UTC timestamp in ISO-8601';
	const at = Date.parse(date.replace('+0000', 'Z'));
	if (Number.isNaN(at)) return 'x-date is no valid moment';
	if (Math.abs(now - at) > SKEW_MS) return 'x-date differs more than 5 minutes from the time of the server';
	const body = request.method === 'GET' || request.method === 'DELETE' ? '' : request.body;
	const expected = signatureOf({ publicKey, method: request.method, uri: request.url, body, date }, world.keys.secretKey);
	return isSame(hash, expected) ? undefined : 'x-hash does not match the request';
}

function isSame(given: string, expected: string): boolean {
	const [a, b] = [Buffer.from(given), Buffer.from(expected)];
	return a.length === b.length && timingSafeEqual(a, b);
}
