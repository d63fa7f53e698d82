import type { Fault } from '../../sim/server/types';
import { placeWebOrder, tillOrdersOf } from '../support/placeWebOrder';
import { startPair, type Pair, type PairOptions } from '../support/startPair';
import { outcomesOf, templateScene } from '../support/templateScene';

let pair: Pair;

async function given(options: PairOptions = {}): Promise<Pair> {
	pair = await startPair({ withoutOrders: true, ...options });
	return pair;
}

afterEach(async () => await pair.close());

/** Neither secret, in any form in which it travels. */
function expectNoSecret(text: unknown): void {
	const secrets = [pair.credentials.ccvSalesPosApi.secretKey, pair.credentials.mplusKassaApi.secret].map(String);
	for (const secret of secrets) {
		expect(JSON.stringify(text)).not.toContain(secret);
		expect(JSON.stringify(text)).not.toContain(encodeURIComponent(secret));
	}
}

describe('one bad order among good ones', () => {
	it.each([
		['without rows', { rows: [] }, 'held', 'no-lines', /Order (\d+) has no rows/],
		['with a VAT rate the till has no group for', { rows: [{ product_name: 'x', product_number: 'SHIPPING', count: 1, price: 10, tax: 17 }] }, 'held', 'unknown-vat', /Order (\d+): the till has no VAT group of 17 %/],
		['with a price of three decimals', { rows: [{ product_name: 'x', product_number: 'SHIPPING', count: 8, price: 1.125, tax: 21 }] }, 'held', 'invalid-order', /Order (\d+): lines\.0\.unitPriceIncl 1\.125 is not an amount in whole cents/],
		['with an unknown SKU', { rows: [{ product_id: 1, product_name: 'x', product_number: 'NO-SUCH', count: 1, price: 10, tax: 21 }] }, 'held', 'unknown-article', /Order (\d+) uses 1 SKU the till does not know: NO-SUCH/],
	] as const)('given an order %s, when it runs, then that one is named and the others go on', async (_, over, status, reason, message) => {
		await given();
		const bad = placeWebOrder(pair, { ...over, rows: over.rows.map((row) => ({ ...row })) });
		const good = [placeWebOrder(pair), placeWebOrder(pair)];

		const outcomes = outcomesOf(await templateScene(pair).run());

		expect(outcomes[status]).toMatchObject([{ reason, message: expect.stringMatching(message), hint: expect.any(String), help: expect.stringContaining(`outcomes.md#${reason}`) }]);
		expect(outcomes[status][0]?.message).toContain(String(bad.ordernumber));
		expect(good.map(({ id }) => tillOrdersOf(pair, id).length)).toEqual([1, 1]);
		expect(tillOrdersOf(pair, bad.id)).toEqual([]);
		expectNoSecret(outcomes);
	});

	it.each([
		['cut JSON', 'ccv', 'cut'],
		['a 502 page', 'ccv', 'proxy-page'],
		['garbage', 'ccv', 'garbage'],
		['cut XML', 'mplus', 'cut'],
		['a 502 page', 'mplus', 'proxy-page'],
		['garbage', 'mplus', 'garbage'],
	] as const)('given %s from %s for one order, when it runs, then that one is named, and the next run carries it', async (_, system, then) => {
		await given();
		const bad = placeWebOrder(pair);
		const good = [placeWebOrder(pair), placeWebOrder(pair)];
		const fault: Fault = system === 'ccv' ? { on: 'GET /orders/:id/orderrows/', containing: `/orders/${bad.id}/`, then } : { on: 'createOrderV3', containing: `ccv-90210-${bad.id}<`, then };
		pair[system].faults.push(fault);
		const scene = templateScene(pair);

		const outcomes = outcomesOf(await scene.run());
		pair[system].faults.length = 0;
		await scene.run();

		const done = system === 'mplus' && then !== 'proxy-page';
		expect(outcomes.failed).toMatchObject(done ? [] : [{ message: expect.stringContaining(String(bad.ordernumber)), hint: expect.any(String), attempts: 1 }]);
		expect([bad, ...good].map(({ id }) => tillOrdersOf(pair, id).length)).toEqual([1, 1, 1]);
		expectNoSecret(outcomes);
	});
});

describe('a whole system that says no', () => {
	it.each([
		['a wrong secret key of CCV', { ccvSalesPosApi: { secretKey: 'not-the+right/one' } }, /refuses the public key or the secret key/, /API settings of CCV/],
		['a wrong secret of MplusKASSA', { mplusKassaApi: { secret: 'not-the+right/one' } }, /refuses the ident or the secret/, /Mplus sent for this integration/],
	])('given %s, when it runs, then one message says so and no secret is shown', async (_, wrong, message, hint) => {
		await given();
		placeWebOrder(pair);
		const credentials = {
			ccvSalesPosApi: { ...pair.credentials.ccvSalesPosApi, ...('ccvSalesPosApi' in wrong ? wrong.ccvSalesPosApi : {}) },
			mplusKassaApi: { ...pair.credentials.mplusKassaApi, ...('mplusKassaApi' in wrong ? wrong.mplusKassaApi : {}) },
		};

		const finished = await templateScene(pair).run((workflow) => workflow, { credentials });

		expect(finished.error).toMatch(message);
		expect(finished.error).toMatch(hint);
		expectNoSecret(finished.run.data.resultData);
		expect(JSON.stringify(finished.run.data.resultData)).not.toContain('not-the');
		expect(pair.mplus.world.orders.size).toBe(0);
	});

	it.each([
		['ahead', -600_000],
		['behind', 600_000],
	])('given the clock of n8n is ten minutes %s that of CCV, when it runs, then the message names the minutes', async (direction, offMs) => {
		await given({ now: () => Date.now() + offMs });

		const { error } = await templateScene(pair).run();

		expect(error).toContain(`the clock of the n8n server is 10 minutes ${direction}`);
		expectNoSecret(error);
	});

	it('given CCV answers every call with a 502 page, when it runs, then the run stops with one message', async () => {
		await given();
		pair.ccv.faults.push({ then: 'proxy-page' });

		const finished = await templateScene(pair).run();

		expect(finished.error).toMatch(/CCV SalesPOS, GET \/webshops\/.*HTTP 502/);
		expect(finished.timesRun('Order Sync')).toBe(0);
	});
});
