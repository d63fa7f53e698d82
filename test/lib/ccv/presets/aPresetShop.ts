import { givenCcvWorld, type CcvWorldOver } from '../../../../sim/ccv/givenCcvWorld';
import { handle } from '../../../../sim/ccv/handle';
import type { CcvWorld } from '../../../../sim/ccv/world';
import { signRequest } from '../../../../lib/ccv/signRequest';
import { expectValidCcvRequests } from '../../../support/ccvModels/expectValidCcvRequests';
import { RAISED_LIMITS } from '../../../support/startPair';

export type Json = Record<string, unknown>;

export interface PresetShop {
	world: CcvWorld;
	get(path: string): Json;
	/** Sends a body as it is, and gives the answer. */
	send(method: 'POST' | 'PATCH' | 'PUT', path: string, body: object): Json;
	/** An order as Get Changed gives it: with its rows and its shop. */
	order(id: unknown): Json;
	/** A product with its variants. */
	product(id: unknown): Json;
}

const NOW = Date.parse('2026-03-02T12:00:00Z');
const sent: Array<{ method: string; url: string; body: string }> = [];

/** The simulator in strict mode without a socket: what it refuses is an error. */
export function aPresetShop(over: CcvWorldOver = {}): PresetShop {
	const world = givenCcvWorld({ ...over, limits: RAISED_LIMITS });
	const call = (method: string, path: string, value?: object): Json => {
		const url = `/api/rest/v1${path}`;
		const body = value === undefined ? '' : JSON.stringify(value);
		const headers = { 'content-type': 'application/json', host: 'shop.example', ...signRequest(world.keys, { method, url, body }, NOW) };
		const reply = handle(world, { method, url, headers, body }, { now: NOW, refuse: false });
		sent.push({ method, url, body });
		if (reply.status >= 300) throw new Error(`${method} ${path}: ${reply.body} ${body}`);
		return reply.body === '' ? {} : (JSON.parse(reply.body) as Json);
	};
	const get = (path: string) => call('GET', path);
	return {
		world,
		get,
		send: call,
		order(id) {
			const { items } = get(`/orders/${String(id)}/orderrows/?size=250`);
			return { ...get(`/orders/${String(id)}/`), orderrows: { collection: items }, webshop: { id: world.shop.id } };
		},
		product(id) {
			const { items } = get(`/products/${String(id)}/attributecombinations/`);
			return { ...get(`/products/${String(id)}/`), attributecombinations: { collection: items } };
		},
	};
}

/** That CCV's own models allow every body that was sent; how many is the least that there must have been. */
export function expectValidBodies(atLeast: number): void {
	const bodies = sent.splice(0).filter(({ method }) => method !== 'GET');

	expect(bodies.length).toBeGreaterThanOrEqual(atLeast);
	expectValidCcvRequests(bodies);
}
