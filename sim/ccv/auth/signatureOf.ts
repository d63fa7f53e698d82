import { createHmac } from 'node:crypto';

export interface Signed {
	publicKey: string;
	method: string;
	uri: string;
	body: string;
	date: string;
}

/** `x-hash` of a request or an answer (API.md 3). */
export function signatureOf(signed: Signed, secretKey: string): string {
	const text = [signed.publicKey, signed.method, signed.uri, signed.body, signed.date].join('|');
	return createHmac('sha512', secretKey).update(text, 'utf8').digest('hex');
}
