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
	...{ 'GetInvoicesRequest.includeLineList': 60, 'GetInvoicesRequest.ownerFilter': 60, 'GetInvoicesRequest.branchGroupFilter': 60 },
	...{ 'GetReceiptsRequest.includeLineList': 60, 'GetReceiptsRequest.ownerFilter': 60, 'GetReceiptsRequest.branchGroupFilter': 60 },
	...{ 'Order.packingSlipIds': 60, 'Order.invoiceNumbers': 60 },
	...{ 'Order.branchInvoiceNumbers': 64, 'Order.timelineEvents': 64, 'Invoice.branchInvoiceNumber': 64 },
	// A filter cannot be older than the field it reads.
	...{ 'Invoice.directDebit': 64, 'GetInvoicesRequest.directDebit': 64, 'GetInvoicesRequest.branchInvoiceNumbers': 64 },
	...{ 'Invoice.contractPeriod': 67, 'GetInvoicesRequest.contractFrequencyFilter': 67 },
	// Documented as 60 to 61; a client has to do without before the later one.
	...{ 'GetStockRequest.branchNumbers': 61, 'GetStockRequest.dayStockOnlyFilter': 60, 'ArticleStock.ownAmountFree': 60 },
	...{ 'ArticleStock.ownAmountReserved': 60, 'ArticleStock.ownAmountIncoming': 60, 'ArticleStock.subArticle': 60 },
	...{ 'ArticleStock.isDayStockArticle': 60 },
	...{ 'Relation.cardNumbers': 60, 'Relation.invoiceCredit': 60, 'Relation.accountBalance': 60 },
	...{ 'Line.lineKind': 64, 'Relation.directDebit': 64, 'Payment.externalReference': 64 },
	...{ 'Order.contractPeriod': 67, 'Relation.canEarnPoints': 67, 'Relation.reminderEmail': 67 },
};

export function hasOperation(world: MplusWorld, operation: string): boolean {
	return (OPERATIONS[operation] ?? 0) <= world.serviceVersion.major;
}

export function hasField(world: MplusWorld, type: string, field: string): boolean {
	return (FIELDS[`${type}.${field}`] ?? 0) <= world.serviceVersion.major;
}
