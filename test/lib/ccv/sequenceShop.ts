import { createCcvClient, type CcvClient } from '../../../lib/ccv/CcvClient';
import { ccvHash, uriOf } from '../../../lib/ccv/signRequest';
import type { Exchange, HttpPort } from '../../../lib/http/HttpPort';
import { aClock, type TestClock } from '../../support/aClock';
import { aConnection } from './aCcvShop';

interface Answer {
	status: number;
	body?: object | string;
	headers?: Record<string, string>;
	/** Absent: the right one. */
	hash?: string;
}

export interface SequenceShop {
	client: CcvClient;
	clock: TestClock;
	sent: Array<{ method: string; path: string; data: string | undefined }>;
}

let shops = 0;

/** A server that gives these answers one after the other, signed as CCV signs them. */
export function sequenceShop(answers: Array<Answer | Extract<Exchange, { kind: 'lost' }>>): SequenceShop {
	const connection = aConnection({ baseUrl: `http://sequence-${shops++}.example` });
	const clock = aClock();
	const sent: SequenceShop['sent'] = [];
	const left = [...answers];
	const port: HttpPort = {
		...clock,
		send: async ({ method, url, data }) => {
			const uri = uriOf(url);
			sent.push({ method, path: uri, data });
			const answer = left.shift();
			if (answer === undefined) throw new Error('asked more often than there are answers');
			if (!('status' in answer)) return await Promise.resolve(answer);
			const body = typeof answer.body === 'object' ? JSON.stringify(answer.body) : (answer.body ?? '');
			const date = '2026-03-02T09:00:00+00:00';
			const hash = answer.hash ?? ccvHash(connection, { method, uri, body, date });
			return { kind: 'answered', status: answer.status, headers: { 'x-date': date, 'x-hash': hash, ...answer.headers }, body };
		},
	};
	return { client: createCcvClient(connection, port), clock, sent };
}
