import { givenCcvWorld } from '../../../sim/ccv/givenCcvWorld';
import type { CcvWorld } from '../../../sim/ccv/world';
import { ask, NOW } from './ask';

const statuses = (world: CcvWorld, path: string, times: number, now = NOW, method = 'GET'): number[] =>
	Array.from({ length: times }, () => ask(world, method, path, method === 'PATCH' ? {} : undefined, now).status);

describe('given the documented limits', () => {
	it.each([
		['GET', '/orders/', 150, 200],
		['PATCH', '/orders/1/', 100, 500],
		['GET', '/productqueries/?productnumber=A', 30, 200],
	])('when %s %s is called once too often in a minute, then it is 429.10', (method, path, limit, usual) => {
		const world = givenCcvWorld();

		expect(new Set(statuses(world, path, limit, NOW, method))).toEqual(new Set([usual]));
		expect(ask(world, method, path, method === 'PATCH' ? {} : undefined)).toMatchObject({ status: 429, json: { code: '429.10', status: 429 } });
	});

	it('when one resource is used up, then another still answers, and one order counts as the list does', () => {
		const world = givenCcvWorld({ limits: { readsPerMinute: 2 } });

		expect(statuses(world, '/orders/', 2)).toEqual([200, 200]);
		expect(statuses(world, '/orders/5/', 1)).toEqual([429]);
		expect(statuses(world, '/users/', 1)).toEqual([200]);
	});
});

describe('given two calls a minute, spent on orders', () => {
	it.each([['last', [500, 500]], ['each', [429, 429]]] as const)('when a nested list counts as %s, then its answers are %j', (nestedCountsAs, expected) => {
		const world = givenCcvWorld({ nestedCountsAs, limits: { readsPerMinute: 2 } });
		statuses(world, '/orders/', 2);

		expect(statuses(world, '/orders/1/orderrows/', 2)).toEqual(expected);
	});
});

describe('given two calls a minute, both used in the last second of a minute', () => {
	it.each([
		['fixed', 1_000, 200],
		['sliding', 1_000, 429],
		['sliding', 59_999, 429],
		['sliding', 60_000, 200],
	] as const)('when the window is %s and %d ms have passed, then the next is %d', (limitWindow, passed, status) => {
		const world = givenCcvWorld({ limitWindow, limits: { readsPerMinute: 2 } });
		statuses(world, '/orders/', 2, NOW + 59_000);

		expect(statuses(world, '/orders/', 1, NOW + 59_000 + passed)).toEqual([status]);
	});
});
