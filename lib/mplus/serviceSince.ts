/** Release of the till's service that had an operation or field, at the latest (Mplus API, dossier 16). What is not listed is older. */
const OPERATIONS: Record<string, number> = {
	...{ createOrderV2: 59, createOrderV3: 59, updateOrderV2: 59, cancelOrderV2: 59, payOrderV2: 59, deliverOrderV2: 59 },
	...{ findRelationV2: 59, getCurrentSyncMarkersV2: 59, getStockHistoryV2: 59, saveStockCorrections: 59, placeTableOrder: 59 },
	...{ createImageFromUrl: 59, sendWebhook: 59, getPaymentMethodsV2: 59, getDeliveryMethodsV2: 59, getWebhookConsumers: 59 },
	...{ processOrder: 60, processInvoice: 60, getOrdersByExtOrderIds: 60 },
};

const LIST_FILTERS = { includeLineList: 60, ownerFilter: 60, branchGroupFilter: 60 };

const FIELDS: Record<string, Record<string, number>> = {
	CreateOrderV3Request: { prepay: 60, paymentList: 60 },
	GetOrdersRequest: LIST_FILTERS,
	GetInvoicesRequest: LIST_FILTERS,
	GetReceiptsRequest: LIST_FILTERS,
	GetStockRequest: { branchNumbers: 60, dayStockOnlyFilter: 60 },
	Relation: {
		...{ cardNumbers: 60, invoiceCredit: 60, accountBalance: 60, directDebit: 64 },
		...{ reminderEmail: 67, canEarnPoints: 67, canRedeemPoints: 67, cantRedeemPointsReason: 67 },
	},
	Order: { packingSlipIds: 60, invoiceNumbers: 60, branchInvoiceNumbers: 64, timelineEvents: 64, contractPeriod: 67 },
	Invoice: { directDebit: 64, branchInvoiceNumber: 64, contractPeriod: 67 },
	Line: { lineKind: 64 },
	Payment: { externalReference: 64 },
};

export function operationSince(operation: string): number | undefined {
	return OPERATIONS[operation];
}

/** The fields of a type that older tills do not know, and would ignore without a word (Mplus API, dossier 18). */
export function fieldsSince(typeName: string): Record<string, number> | undefined {
	return FIELDS[typeName];
}
