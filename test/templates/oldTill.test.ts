import { placeWebOrder, tillOrdersOf } from '../support/placeWebOrder';
import { startPair, type Pair } from '../support/startPair';
import { outcomesOf, templateScene } from '../support/templateScene';

let pair: Pair;

const given = async (major: number) => void (pair = await startPair({ withoutOrders: true, mplus: { serviceVersion: { major, minor: 0, revision: 0 } } }));

afterEach(async () => await pair.close());

describe('a till of an older release', () => {
	it('given it cannot look many orders up at once, when orders are written and read again, then each is there once', async () => {
		await given(59);
		const orders = [placeWebOrder(pair), placeWebOrder(pair)];

		const first = outcomesOf(await templateScene(pair).run());
		const again = outcomesOf(await templateScene(pair).run());

		expect([first.synced.length, again.skipped.length]).toEqual([2, 2]);
		expect(orders.map(({ id }) => tillOrdersOf(pair, id).length)).toEqual([1, 1]);
		expect(pair.mplus.world.failures).toEqual([]);
	});

	it('given it is too old for orders with a key, when it runs, then the message names the version it needs', async () => {
		await given(58);
		placeWebOrder(pair);

		const { error } = await templateScene(pair).run();

		expect(error).toMatch(/This till has service version 58\.0\.0; carrying orders over needs 59 or later.*Ask Mplus for an update/);
	});
});
