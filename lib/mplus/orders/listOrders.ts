import type { MplusClient } from '../MplusClient';
import { isOneOf } from '../sales/isOneOf';
import { lineListFlag } from '../sales/lineListFlag';
import { readSales } from '../sales/readSales';
import { fitsFilters, toFilterRequest, type SaleFilters } from '../sales/SaleFilters';
import type { Order, OrderCancelState, OrderCompleteState, OrderDeliveryState, OrderType, Received } from '../soap/mplusTypes.generated';
import { readOrdersByExternalIds } from './readOrdersByExternalIds';

export interface OrderFilters extends SaleFilters {
	syncMarkerFrom: number;
	limit: number;
	/** The till's own choice where none are given: sales orders, repeated and external ones. */
	orderTypes: OrderType[];
	/** Only these orders; the other filters hold for them too. */
	externalIds: string[];
	/** Any state where none are given. */
	deliveryStates: OrderDeliveryState[];
	cancelStates: OrderCancelState[];
	completeStates: OrderCompleteState[];
	fullyPaid?: boolean;
}

type Found = Received<Order>;

/** Orders by sync marker, at most `limit`. The till cannot choose by state, so that is done here. */
export async function listOrders(client: MplusClient, filters: OrderFilters, zone: string): Promise<Found[]> {
	const fits = (order: Found) => fitsFilters(order, filters, zone) && fitsStates(order, filters) && (order.syncMarker ?? 0) >= filters.syncMarkerFrom;
	const orders = filters.externalIds.length > 0 ? await chosen(client, filters, fits) : await read(client, filters, zone, fits);
	return filters.includeLines ? orders : orders.map((order) => ({ ...order, lineList: undefined }));
}

async function chosen(client: MplusClient, { externalIds, limit }: OrderFilters, fits: (order: Found) => boolean): Promise<Found[]> {
	const orders = await readOrdersByExternalIds(client, externalIds);
	return orders.filter(fits).slice(0, limit);
}

async function read(client: MplusClient, filters: OrderFilters, zone: string, fits: (order: Found) => boolean): Promise<Found[]> {
	const { syncMarkerFrom: fromMarker, limit, orderTypes, includeLines } = filters;
	const lineList = await lineListFlag(client, includeLines);
	const asked = { ...toFilterRequest(filters, zone), ...lineList, ...(orderTypes.length > 0 && { orderTypeList: { orderType: orderTypes } }) };
	return await readSales<Found>({
		fromMarker,
		limit,
		fits,
		idOf: ({ orderId }) => orderId,
		readPage: async (syncMarker, syncMarkerLimit) => (await client.read('getOrders', { request: { syncMarker, syncMarkerLimit, ...asked } })).orderList?.order ?? [],
	});
}

function fitsStates(order: Found, { orderTypes, deliveryStates, cancelStates, completeStates, fullyPaid }: OrderFilters): boolean {
	return (
		isOneOf(order.orderType, orderTypes) &&
		isOneOf(order.deliveryState, deliveryStates) &&
		isOneOf(order.cancelState, cancelStates) &&
		isOneOf(order.completeState, completeStates) &&
		(fullyPaid === undefined || order.fullyPaid === fullyPaid)
	);
}
