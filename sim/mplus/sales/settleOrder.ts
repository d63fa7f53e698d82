import type { MplusWorld, Order } from '../world';

import { bookTurnover, type Turnover } from './bookTurnover';
import { deliverLines, restOf } from './deliverLines';

/** Delivers what is left of an order and books its turnover (API.md 9.3, 14.10). */
export function settleOrder(
	world: MplusWorld,
	order: Order,
	turnover: Turnover,
	now: number,
): { order: Order; documentId: string } {
	const rest = restOf(order);
	const delivered = rest.size === 0 ? order : deliverLines(world, order, rest, now).order;
	return bookTurnover(world, delivered, turnover, now);
}
