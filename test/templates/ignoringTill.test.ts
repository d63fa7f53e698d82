import { putProduct } from '../../sim/mplus/store/putProduct';
import { placeWebOrder, tillOrdersOf } from '../support/placeWebOrder';
import { startPair, type Pair, type PairOptions } from '../support/startPair';
import { outcomesOf, templateScene } from '../support/templateScene';

let pair: Pair;

afterEach(async () => await pair.close());

async function orderThrough(mplus: PairOptions['mplus']): Promise<ReturnType<typeof outcomesOf>> {
	pair = await startPair({ withoutOrders: true, mplus: { mode: 'till', ...mplus } });
	placeWebOrder(pair, { rows: [{ product_name: 'Three for a tenner', product_number: 'SHIPPING', count: 3, price: 3.33, tax: 9 }] });
	return outcomesOf(await templateScene(pair).run());
}

describe('a till that ignores what it does not understand, as gSOAP does by default', () => {
	it.each([
		['the VAT code', { ignoresField: ['vatCode'] }, /lines of article 9001/],
		['the price', { ignoresField: ['price'] }, /total .* instead of 9\.99/],
		['the quantity\'s decimals', { ignoresField: ['decimalPlaces'] }, undefined],
		['the financial date', { ignoresField: ['financialDate'] }, /financial date/],
		['nothing, but rounds each unit\'s VAT', { roundsEachUnit: true }, /lines|total/],
		['the lines, in its answer', { answersWithoutLines: true }, undefined],
	])('given it ignores %s, when an order is written, then the outcome says whether it was understood', async (_, mplus, difference) => {
		const { synced, held } = await orderThrough(mplus);

		expect(synced).toMatchObject(difference ? [] : [{ reason: 'created' }]);
		expect(held).toMatchObject(difference ? [{ reason: 'written-differs', message: expect.stringMatching(difference), hint: expect.any(String) }] : []);
	});

	it('given it wrote an order differently, when the order is read again, then it is not written again and still differs', async () => {
		await orderThrough({ ignoresField: ['price'] });
		const { held } = outcomesOf(await templateScene(pair).run());

		expect(held).toMatchObject([{ reason: 'exists-differs' }]);
		expect(pair.mplus.world.orders.size).toBe(1);
	});

	it('given it queues orders for a branch, when an order is written, then it counts as created and is not sent again', async () => {
		const { synced } = await orderThrough({ orderQueued: true });

		expect(synced).toMatchObject([{ reason: 'created', message: expect.stringContaining('queued') }]);
		expect(tillOrdersOf(pair, pair.ccv.world.orders[0]?.id ?? 0)).toHaveLength(1);
	});

	it('given a composite article, when the till adds the lines of its components, then the order does not differ', async () => {
		pair = await startPair({ withoutOrders: true, mplus: { mode: 'till', composites: true } });
		const part = { articleNumber: 9501, description: 'Part', vatCode: 1, priceIncl: 100 };
		const whole = { articleNumber: 9500, pluNumber: 'BOX', description: 'Box', vatCode: 1, priceIncl: 1000, componentArticleList: { componentArticle: [{ articleNumber: 9501, quantity: 2, decimalPlaces: 0 }] } };
		putProduct(pair.mplus.world, { productNumber: 9500, articles: [whole, part] });
		const order = placeWebOrder(pair, { rows: [{ product_name: 'Box', product_number: 'BOX', count: 1, price: 10, tax: 21 }] });

		const { synced } = outcomesOf(await templateScene(pair).run());
		const again = outcomesOf(await templateScene(pair).run());

		expect(JSON.stringify(tillOrdersOf(pair, order.id))).toContain('LINE-TYPE-COMPONENT');
		expect([synced.map(({ reason }) => reason), again.skipped.map(({ reason }) => reason)]).toEqual([['created'], ['exists']]);
	});
});
