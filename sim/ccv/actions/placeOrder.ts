import type { CcvOrder, CcvOrderRow, CcvWorld } from '../world';
import { completeBasket } from './completeBasket';
import { newBasket } from './newBasket';
import { toRow } from './toRow';

export type RowDraft = Partial<CcvOrderRow> & Pick<CcvOrderRow, 'count'>;

/** What a test says of an order: `begunAt` is also the moment of completion unless `completedAt` is given. */
export type OrderDraft = Partial<Omit<CcvOrder, 'rows' | 'ordernumber'>> & { begunAt: string; rows: RowDraft[] };

/** Adds an order; it is complete, and so has a number, unless the draft says `is_completed: false`. */
export function placeOrder(world: CcvWorld, draft: OrderDraft): CcvOrder {
	const { rows, completedAt, is_completed: isCompleted = true, ...given } = draft;
	const order: CcvOrder = {
		...newBasket(world, draft.id ?? nextOrderId(world), draft.begunAt),
		...given,
		rows: rows.map((row) => toRow(world, row)),
	};
	world.orders.push(order);
	if (isCompleted) completeBasket(world, order.id, completedAt ?? draft.begunAt);
	return order;
}

// Ids have gaps, as in a shop that shares its numbers with others.
const nextOrderId = (world: CcvWorld): number => (world.counters.orderId += 7 + ((world.counters.orderId * 13) % 29));
