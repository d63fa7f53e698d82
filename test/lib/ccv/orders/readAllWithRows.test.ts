import { outcomesOf, templateScene } from '../../../support/templateScene';
import { placeWebOrder } from '../../../support/placeWebOrder';
import { startPair } from '../../../support/startPair';

describe('given CCV gives the rows of no order', () => {
	it.each([
		[5, 'the run stops and nothing is counted'],
		[4, 'each order fails for itself'],
	])('when %i orders are read, then %s', async (count) => {
		const pair = await startPair({ withoutOrders: true });
		for (let order = 0; order < count; order++) placeWebOrder(pair);
		pair.ccv.faults.push({ on: 'GET /orders/:id/orderrows/', then: 'cut' });
		const scene = templateScene(pair);

		const finished = await scene.run();

		expect(outcomesOf(finished).failed).toHaveLength(count === 5 ? 0 : 4);
		expect(finished.error ?? 'none').toMatch(count === 5 ? /CCV SalesPOS gives none of 5 orders whole\. The first: .*orderrows/ : /^none$/);
		await pair.close();
	});
});
