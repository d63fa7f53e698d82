import type { MplusWorld } from './world';

/** Major version of the service that first had it, at the latest (API.md 16). */
const OPERATIONS: Record<string, number> = {
	...{ createOrderV2: 59, createOrderV3: 59, updateOrderV2: 59, cancelOrderV2: 59, payOrderV2: 59, deliverOrderV2: 59 },
	...{ findRelationV2: 59, getCurrentSyncMarkersV2: 59, getStockHistoryV2: 59, saveStockCorrections: 59, placeTableOrder: 59 },
	...{ createImageFromUrl: 59, sendWebhook: 59, getPaymentMethodsV2: 59, getDeliveryMethodsV2: 59, getWebhookConsumers: 59 },
	...{ processOrder: 60, processInvoice: 60, getOrdersByExtOrderIds: 60 },
};

const FIELDS: Record<string, number> = {
	...{ 'CreateOrderV3Request.prepay': 60, 'CreateOrderV3Request.paymentList': 60 },
	...{ 'GetOrdersRequest.includeLineList': 60, 'GetOrdersRequest.ownerFilter': 60, 'GetOrdersRequest.branchGroupFilter': 60 },
	...{ 'Line.lineKind': 64, 'Relation.directDebit': 64, 'Payment.externalReference': 64 },
	...{ 'Order.contractPeriod': 67, 'Relation.canEarnPoints': 67, 'Relation.reminderEmail': 67 },
};

export function hasOperation(world: MplusWorld, operation: string): boolean {
	return (OPERATIONS[operation] ?? 0) <= world.serviceVersion.major;
}

export function hasField(world: MplusWorld, type: string, field: string): boolean {
	return (FIELDS[`${type}.${field}`] ?? 0) <= world.serviceVersion.major;
}
