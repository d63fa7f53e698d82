import { placeWebOrder } from '../support/placeWebOrder';
import { startPair, type Pair } from '../support/startPair';
import { outcomesOf, templateScene } from '../support/templateScene';

let pair: Pair;

beforeEach(async () => void (pair = await startPair({ withoutOrders: true })));
afterEach(async () => await pair.close());

const box = (price: number, tax: number, count = 1) => ({ product_name: 'Box', product_number: 'SHIPPING', count, price, tax });

describe('orders whose rows exclude VAT', () => {
	it('given the total includes it, when the order is written, then both totals agree to the cent', async () => {
		placeWebOrder(pair, { order_row_taxes_included: false, taxes_included: true, shipping_taxes_included: false, rows: [box(0.36, 21, 3)] });

		const { synced } = outcomesOf(await templateScene(pair).run());

		expect(synced).toMatchObject([{ reason: 'created', total: 1.31 }]);
		expect([...pair.mplus.world.orders.values()]).toMatchObject([{ vatMethod: 'VAT-METHOD-EXCLUSIVE', totalExclAmount: 108, totalInclAmount: 131, reference: expect.stringContaining('1.31 EUR') }]);
	});
});

describe('VAT codes that mean other percentages abroad', () => {
	it('given 6 % exists only in the Belgian groups of a Dutch branch, when an order has 6 %, then it is held', async () => {
		pair.mplus.world.vatGroups.push({ branchNumber: 1, countryIso3: 'BEL', vatCode: 2, vatPercentage: 6 } as never);
		placeWebOrder(pair, { rows: [{ product_name: 'Box', product_number: 'SHIPPING', count: 1, price: 10.6, tax: 6 }] });

		const { held } = outcomesOf(await templateScene(pair).run());

		expect(held).toMatchObject([{ reason: 'unknown-vat', message: expect.stringContaining('6 %') }]);
	});
});
