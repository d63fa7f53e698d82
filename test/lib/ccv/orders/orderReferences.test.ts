import { orderWithReference } from '../../../../lib/ccv/orders/orderReferences';
import { placeOrder } from '../../../../sim/ccv/actions/placeOrder';
import { closeScenes, startScene, type CcvScene } from '../aCcvShop';

afterEach(closeScenes);

const DAY_MS = 86_400_000;

function place({ sim, clock }: CcvScene, reservationnumber: string, daysAgo = 0, over: object = {}) {
	return placeOrder(sim.world, { begunAt: new Date(clock.now() - daysAgo * DAY_MS).toISOString(), reservationnumber, rows: [{ count: 1, price: 10 }], ...over });
}

describe('orderWithReference', () => {
	it('given orders, when one is looked for by its reference, then it comes, spaces around it or not, and an empty one is none', async () => {
		const scene = await startScene();
		const [padded] = [place(scene, ' shop-1 '), place(scene, ''), place(scene, 'shop-11')];

		expect(await orderWithReference(scene.client, 'shop-1', 30, false)).toMatchObject({ id: padded.id });
		expect(await orderWithReference(scene.client, '', 30, false)).toBeUndefined();
		expect(await orderWithReference(scene.client, 'shop-2', 30, false)).toBeUndefined();
	});

	it('given two orders with a reference, when it is looked for, then the first that was made comes', async () => {
		const scene = await startScene();
		const [first] = [place(scene, 'shop-1'), place(scene, 'shop-1')];

		expect(await orderWithReference(scene.client, 'shop-1', 30, false)).toMatchObject({ id: first.id });
	});

	it('given many orders are made after the first look, when it is looked again, then those are read and no others', async () => {
		const scene = await startScene();
		for (let i = 0; i < 300; i++) place(scene, `old-${i}`);
		await orderWithReference(scene.client, 'new-0', 30, false);
		const calls = scene.sim.log.length;
		for (let i = 0; i < 120; i++) place(scene, `new-${i}`);

		expect(await orderWithReference(scene.client, 'new-0', 30, false)).toMatchObject({ reservationnumber: 'new-0' });
		expect(await orderWithReference(scene.client, 'old-0', 30, false)).toMatchObject({ reservationnumber: 'old-0' });
		expect([calls, scene.sim.log.length - calls]).toEqual([2, 4]);
	});

	it('given an order is deleted while the pages are read, when one behind it is looked for, then it is found', async () => {
		const scene = await startScene();
		for (let i = 0; i < 400; i++) place(scene, `shop-${i}`);
		scene.sim.onCall = ({ call }) => void (call === 1 && scene.sim.world.orders.splice(3, 5));

		expect(await orderWithReference(scene.client, 'shop-250', 30, false)).toMatchObject({ reservationnumber: 'shop-250' });
		expect(await orderWithReference(scene.client, 'shop-252', 30, false)).toMatchObject({ reservationnumber: 'shop-252' });
	});

	it('given an older order, when it is looked for further back, then it is found, and nearer it is not', async () => {
		const scene = await startScene();
		const old = place(scene, 'shop-1', 40);

		expect(await orderWithReference(scene.client, 'shop-1', 30, false)).toBeUndefined();
		expect(await orderWithReference(scene.client, 'shop-1', 45, false)).toMatchObject({ id: old.id });
	});

	it('given a basket, when it is looked for among baskets, then it is found, and among orders it is not', async () => {
		const scene = await startScene();
		const basket = place(scene, 'shop-1', 0, { is_completed: false });

		expect(await orderWithReference(scene.client, 'shop-1', 30, false)).toBeUndefined();
		expect(await orderWithReference(scene.client, 'shop-1', 30, true)).toMatchObject({ id: basket.id });
	});
});
