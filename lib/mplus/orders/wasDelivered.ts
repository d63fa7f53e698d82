import { microsOf } from '../sales/lineQuantity';
import type { Line, Order, Received } from '../soap/mplusTypes.generated';
import type { Delivery } from './planDelivery';

/** Whether every line of a delivery has that much more delivered than before. */
export function wasDelivered(before: Received<Order>, after: Received<Order>, delivery: Delivery): boolean {
	if (delivery.size === 0) return false;
	const [was, is] = [deliveredOf(before), deliveredOf(after)];
	return [...delivery].every(([lineId, micros]) => (is.get(lineId) ?? 0n) - (was.get(lineId) ?? 0n) === micros);
}

function deliveredOf({ lineList }: Received<Order>): Map<string, bigint> {
	return new Map((lineList?.line ?? []).map(({ lineId = '', data }: Received<Line>) => [lineId, microsOf(data?.deliveredQuantity, data?.deliveredDecimalPlaces)]));
}
