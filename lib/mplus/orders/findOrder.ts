import type { MplusClient } from '../MplusClient';
import { noSuchNumber, noSuchRecord, thatOne, type SaleKey } from '../sales/SaleKey';
import { toYearNumber } from '../sales/yearNumber';
import type { Order, OrderType, Received } from '../soap/mplusTypes.generated';

/** Without a list getOrders leaves the last two out (Mplus API, dossier 9). */
export const ORDER_TYPES: OrderType[] = [
	'ORDER-TYPE-SALES-ORDER',
	'ORDER-TYPE-REPEAT-SALES-ORDER',
	'ORDER-TYPE-EXTERNAL-SALES-ORDER',
	'ORDER-TYPE-TABLE-ORDER',
	'ORDER-TYPE-CAFETERIA-ORDER',
];

type Found = Received<Order>;

/** The order that a key means. Throws `not-found` where the till has none. */
export async function findOrder(client: MplusClient, { mode, value }: SaleKey): Promise<Found> {
	if (mode === 'number') return await byNumber(client, value);
	const order = mode === 'externalId' ? await orderByExternalId(client, value) : await orderById(client, value);
	if (order) return order;
	throw noSuchRecord('order', value, 'Check the ID; external IDs look like ccv-1234-339323562');
}

export async function orderById(client: MplusClient, orderId: string): Promise<Found | undefined> {
	const { order } = await client.read('getOrder', { orderId });
	return order?.orderId === orderId ? order : undefined;
}

export async function orderByExternalId(client: MplusClient, extOrderId: string): Promise<Found | undefined> {
	const { order } = await client.read('findOrder', { extOrderId });
	return order?.extOrderId === extOrderId ? order : undefined;
}

/** An order as people call it: by its number, its external ID or its ID. */
export function orderLabel({ orderNumber, extOrderId, orderId }: Found): string {
	const number = orderNumber?.number ? [orderNumber.year, orderNumber.number].filter(Boolean).join('.') : undefined;
	return `Order ${number ?? (extOrderId || orderId || '')}`;
}

async function byNumber(client: MplusClient, value: string): Promise<Found> {
	const number = toYearNumber(value);
	if (!number) throw noSuchNumber('order', value);
	// The limit keeps a till that ignores the numbers from sending all its orders.
	const request = { syncMarker: 0, syncMarkerLimit: 2, articlePluNumbers: {}, articleBarcodes: {}, orderTypeList: { orderType: ORDER_TYPES }, orderNumbers: [number] };
	const { orderList } = await client.read('getOrders', { request });
	return thatOne('order', value, orderList?.order ?? [], ({ orderNumber }) => orderNumber?.year === number.year && orderNumber.number === number.number);
}
