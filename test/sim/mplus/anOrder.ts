import type { MplusWorld, Order } from '../../../sim/mplus/world';

import { aTill } from './aTill';
import { anOrderXml, v3, type OrderXml } from './anOrderXml';
import { callTill, text, type TillOver } from './callTill';

/** Books an order of two articles 14 (1995 each, stock) unless told otherwise, and gives it as the till has it. */
export function bookAnOrder(world: MplusWorld, order: OrderXml = {}, over: TillOver = {}): Order {
	const lines = [{ data: '<ns1:quantity>2</ns1:quantity>' }];
	const key = `book-${world.commits}`;
	const reply = callTill(world, v3(anOrderXml({ extOrderId: key, lines, ...order }), key), over);
	return orderIn(world, text(reply, 'orderId'));
}

export function anOrderAtATill(over: Parameters<typeof aTill>[0] = {}, order: OrderXml = {}): { world: MplusWorld; order: Order } {
	const world = aTill(over);
	return { world, order: bookAnOrder(world, order) };
}

export function orderIn(world: MplusWorld, orderId = ''): Order {
	const order = world.orders.get(orderId);
	if (!order) throw new Error(`The till has no order ${orderId}`);
	return order;
}

export function only<T>(items: Iterable<T>): T {
	const [first, ...others] = items;
	if (first === undefined || others.length > 0) throw new Error('Not exactly one');
	return first;
}

export function lineIdOf(order: Order, place = 0): string {
	return String(order.lineList.line[place]?.lineId);
}

/** `<request>` or another element around what is given. */
export function call(operation: string, inner: string, wrapper = 'request'): string {
	const body = wrapper === '' ? inner : `<ns1:${wrapper}>${inner}</ns1:${wrapper}>`;
	return `<ns1:${operation}>${body}</ns1:${operation}>`;
}

export function field(name: string, value: string | number | boolean): string {
	return `<ns1:${name}>${value}</ns1:${name}>`;
}

export function payments(...amounts: Array<[method: string, amount: number]>): string {
	const each = amounts.map(([method, amount]) => field('payment', field('method', method) + field('amount', amount)));
	return field('paymentList', each.join(''));
}
