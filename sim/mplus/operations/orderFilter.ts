import { recordIn, textIn, textsIn, type WireRecord } from '../wire';
import type { MplusWorld, Order } from '../world';

import { oneOf, saleFilter } from './saleFilter';

/** What getOrders answers when no type is asked for (API.md 9). */
const DEFAULT_TYPES = ['ORDER-TYPE-SALES-ORDER', 'ORDER-TYPE-REPEAT-SALES-ORDER', 'ORDER-TYPE-EXTERNAL-SALES-ORDER'];

const KIND = { operation: 'getOrders', handled: ['orderTypeList'], id: 'orderId', number: 'orderNumber' };

/** The filters of a getOrders request; all of them must hold. */
export function orderFilter(world: MplusWorld, request: WireRecord): (order: Order) => boolean {
	const types = textsIn(recordIn(request, 'orderTypeList'), 'orderType');
	const isType = oneOf(types.length > 0 ? types : DEFAULT_TYPES, (order) => [textIn(order, 'orderType')]);
	const isAsked = saleFilter(world, request, KIND);
	return (order) => isAsked(order) && isType?.(order) !== false;
}
