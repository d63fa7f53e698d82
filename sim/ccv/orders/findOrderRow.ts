import { findRecord } from '../findRecord';
import type { CcvOrder, CcvOrderRow, CcvWorld } from '../world';

/** The row that an id in a path names, with its order. */
export function findOrderRow(world: CcvWorld, id: string): { order: CcvOrder; row: CcvOrderRow } | undefined {
	for (const order of world.orders) {
		const row = findRecord(order.rows, id);
		if (row) return { order, row };
	}
	return undefined;
}
