import { recordIn, textIn, textsIn, type WireRecord } from '../wire';
import type { MplusWorld, Order } from '../world';

import type { Operation } from './Operation';
import { orderFilter } from './orderFilter';
import { takePage } from './takePage';

export const getOrder: Operation = ({ world, input }) => answer(world.orders.get(textIn(input, 'orderId') ?? ''));

export const findOrder: Operation = ({ world, input }) => answer(ordersByExtOrderId(world, textIn(input, 'extOrderId') ?? '')[0]);

export const getOrders: Operation = ({ world, input }) => {
	const request = recordIn(input, 'request') ?? {};
	const asked = [...world.orders.values()].filter(orderFilter(world, request));
	const page = takePage(asked, request);
	return { orderList: { order: request.includeLineList === false ? page.map(withoutLines) : page } };
};

export const getOrdersByExtOrderIds: Operation = ({ world, input }) => {
	const request = recordIn(input, 'request') ?? {};
	const wanted = new Set(textsIn(recordIn(request, 'extOrderIds'), 'id'));
	const asked = [...wanted].flatMap((extOrderId) => ordersByExtOrderId(world, extOrderId));
	return { orderList: { order: takePage(asked, request) } };
};

function answer(order: Order | undefined): WireRecord {
	return order ? { result: 'GET-ORDER-RESULT-OK', order } : { result: 'GET-ORDER-RESULT-NOT-FOUND' };
}

function ordersByExtOrderId(world: MplusWorld, extOrderId: string): Order[] {
	const ids = world.orderIdsByExtOrderId.get(extOrderId) ?? [];
	return ids.flatMap((orderId) => world.orders.get(orderId) ?? []);
}

function withoutLines(order: Order): WireRecord {
	return { ...order, lineList: undefined, invoiceIds: undefined, proposalId: undefined };
}
