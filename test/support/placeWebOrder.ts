import { placeOrder, type OrderDraft } from '../../sim/ccv/actions/placeOrder';
import type { CcvOrder } from '../../sim/ccv/world';
import type { Pair } from './startPair';

/** A paid order of one or more products of the shop, by a customer of its own unless `over` says otherwise. */
export function placeWebOrder(pair: Pair, over: Partial<OrderDraft> = {}): CcvOrder {
	const { world } = pair.ccv;
	const [product] = world.products;
	const email = `customer${world.orders.length + 1}@example.com`;
	return placeOrder(world, {
		begunAt: '2026-11-20T10:00:00Z',
		paid: true,
		customer: { email, billingaddress: { first_name: 'Jan', last_name: 'Voorbeeld', street: 'Dorpsstraat', housenumber: 1, zipcode: '1234AB', city: 'Utrecht', country_code: 'NL' } },
		rows: [{ product_id: product?.id ?? null, count: 2 }],
		...over,
	});
}

/** Orders of the till that came from the shop's order with this id. */
export function tillOrdersOf(pair: Pair, orderId: number): Array<{ totalInclAmount?: unknown }> {
	const external = `ccv-${pair.ccv.world.shop.id}-${orderId}`;
	return [...pair.mplus.world.orders.values()].filter(({ extOrderId }) => extOrderId === external);
}
