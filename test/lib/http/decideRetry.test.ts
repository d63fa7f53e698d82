import fc from 'fast-check';

import { decideRetry, type RetryPolicy } from '../../../lib/http/decideRetry';
import { answered, lost, neverSent } from './anExchange';

const NOW = Date.parse('2026-03-02T09:00:20Z');
const aPolicy = (over: Partial<RetryPolicy> = {}): RetryPolicy => ({ repeatable: 'always', maxAttempts: 4, maxWaitMs: 8_000, ...over });
const stop = { kind: 'stop' };
const wait = (waitMs: number) => ({ kind: 'wait', waitMs });

describe('given a call that may be repeated', () => {
	it.each([
		['200', answered(200), stop],
		['204', answered(204), stop],
		['302', answered(302), stop],
		['400', answered(400), stop],
		['401', answered(401), stop],
		['404', answered(404), stop],
		['500, which is an answer of the system itself', answered(500), stop],
		['501', answered(501), stop],
		['502', answered(502), wait(375)],
		['503', answered(503), wait(375)],
		['504', answered(504), wait(375)],
		['503 that asks for 2 seconds', answered(503, { 'retry-after': '2' }), wait(2_000)],
		['503 that asks for an hour', answered(503, { 'retry-after': '3600' }), wait(8_000)],
		['503 that asks for nonsense', answered(503, { 'retry-after': 'soon' }), wait(375)],
		['429 without a time: to the next minute', answered(429), wait(40_000)],
		['429 that asks for 5 seconds', answered(429, { 'retry-after': '5' }), wait(5_000)],
		['429 that asks for an hour: a minute at most', answered(429, { 'retry-after': '3600' }), wait(60_000)],
		['429 with a date', answered(429, { 'retry-after': 'Mon, 02 Mar 2026 09:00:50 GMT' }), wait(30_000)],
		['429 with a date that is over', answered(429, { 'retry-after': 'Mon, 02 Mar 2026 08:00:00 GMT' }), wait(0)],
		['never sent', neverSent, wait(375)],
		['lost', lost, wait(375)],
	])('when the first attempt ends with %s', (_, exchange, decision) => {
		expect(decideRetry(exchange, aPolicy(), 1, NOW, 0.5)).toEqual(decision);
	});

	it.each([
		[1, 375],
		[2, 750],
		[3, 1_500],
		[4, 3_000],
		[5, 6_000],
		[9, 6_000],
	])('when attempt %d is lost, then the wait doubles up to the longest', (attempt, waitMs) => {
		expect(decideRetry(lost, aPolicy({ maxAttempts: 10 }), attempt, NOW, 0.5)).toEqual(wait(waitMs));
	});

	it.each([[answered(429)], [answered(503)], [neverSent], [lost]])('when the last attempt ends with %j, then it stops', (exchange) => {
		expect(decideRetry(exchange, aPolicy(), 4, NOW, 0.5)).toEqual(stop);
	});
});

describe('given a call that must not be done twice', () => {
	it.each([
		['never sent, so nothing was done', neverSent, wait(375)],
		['429, which says that nothing was done', answered(429), wait(40_000)],
		['lost', lost, stop],
		['502', answered(502), stop],
		['503 that asks to come again', answered(503, { 'retry-after': '1' }), stop],
		['500', answered(500), stop],
	])('when it ends with %s', (_, exchange, decision) => {
		expect(decideRetry(exchange, aPolicy({ repeatable: 'neverSent' }), 1, NOW, 0.5)).toEqual(decision);
	});
});

describe('given any exchange', () => {
	it('when it is decided, then no wait is longer than allowed and none is negative', () => {
		const exchange = fc.oneof(
			fc.record({ status: fc.constantFrom(200, 429, 500, 502, 503), after: fc.oneof(fc.string(), fc.integer().map(String)) }).map(({ status, after }) => answered(status, { 'retry-after': after })),
			fc.constantFrom(lost, neverSent),
		);

		fc.assert(
			fc.property(exchange, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 4e12 }), fc.double({ min: 0, max: 1, noNaN: true }), (ended, attempt, now, random) => {
				const decision = decideRetry(ended, aPolicy({ maxAttempts: 5 }), attempt, now, random);
				const longest = ended.kind === 'answered' && ended.status === 429 ? 60_000 : 8_000;

				expect(decision.kind === 'stop' || (decision.waitMs >= 0 && decision.waitMs <= longest)).toBe(true);
			}),
		);
	});
});
