import { findProducts } from '../../../../lib/ccv/products/findProducts';
import { closeScenes, startScene } from '../aCcvShop';
import { seedCcv } from '../../../../sim/seed/seedCcv';

const { world } = seedCcv({
	products: [
		{ t: 'product', productnumber: '85123A', name: 'HEART & HOLDER', price: 2.95, taxtariff: 'normal', stock: 1, ean: '2958937806913' },
		{ t: 'product', productnumber: '85123a', name: 'ANOTHER', price: 1, taxtariff: 'low a', stock: 1, ean: '2911860376823' },
	],
	users: [],
	orders: [],
});

afterEach(closeScenes);

describe('given a shop whose product numbers differ in case only', () => {
	it.each([
		[{ productnumber: '85123A' }, ['HEART & HOLDER']],
		[{ eannumber: '2911860376823' }, ['ANOTHER']],
		[{ mpnnumber: 'none' }, []],
	])('when %j is looked up, then what carries it is found', async (number, names) => {
		const { client } = await startScene({ world: { products: world.products } });

		const products = (await findProducts(client, number)) as Array<{ name: string }>;

		expect(products.map(({ name }) => name)).toEqual(names);
	});

	it('when more are looked up than CCV allows in a minute, then the later ones wait and none is refused', async () => {
		const { client, sim, clock } = await startScene({ world: { products: world.products } });
		const begin = clock.now();

		for (let query = 0; query < 40; query++) await findProducts(client, { productnumber: '85123A' });

		expect(sim.log.filter(({ status }) => status !== 200)).toEqual([]);
		expect(clock.now() - begin).toBeGreaterThanOrEqual(60_000);
	});
});
