/**
 * Release of the till's service that had an operation, at the latest (Mplus API, dossier 16). What is not listed is older.
 * creditInvoiceV2 is not in the dossier's list; it came with its like.
 */
const OPERATIONS = {
	...{ createOrderV2: 59, createOrderV3: 59, updateOrderV2: 59, cancelOrderV2: 59, payOrderV2: 59, deliverOrderV2: 59 },
	...{ findRelationV2: 59, getCurrentSyncMarkersV2: 59, getStockHistoryV2: 59, saveStockCorrections: 59, placeTableOrder: 59 },
	...{ createImageFromUrl: 59, sendWebhook: 59, getPaymentMethodsV2: 59, getDeliveryMethodsV2: 59, getWebhookConsumers: 59 },
	...{ creditInvoiceV2: 59, processOrder: 60, processInvoice: 60, getOrdersByExtOrderIds: 60 },
};

const LIST_FILTERS = { includeLineList: 60, ownerFilter: 60, branchGroupFilter: 60 };

/** The same of fields, by their type. Several branches at once: "60 to 61", and a till that does not know them gives one branch as if it were all. */
const FIELDS = {
	CreateOrderV3Request: { prepay: 60, paymentList: 60 },
	GetOrdersRequest: LIST_FILTERS,
	GetInvoicesRequest: LIST_FILTERS,
	GetReceiptsRequest: LIST_FILTERS,
	GetStockRequest: { branchNumbers: 61, dayStockOnlyFilter: 60 },
	Relation: {
		...{ cardNumbers: 60, invoiceCredit: 60, accountBalance: 60, directDebit: 64 },
		...{ reminderEmail: 67, canEarnPoints: 67, canRedeemPoints: 67, cantRedeemPointsReason: 67 },
	},
	Order: { packingSlipIds: 60, invoiceNumbers: 60, branchInvoiceNumbers: 64, timelineEvents: 64, contractPeriod: 67 },
	Invoice: { directDebit: 64, branchInvoiceNumber: 64, contractPeriod: 67 },
	Line: { lineKind: 64 },
	Payment: { externalReference: 64 },
};

export type NewerOperation = keyof typeof OPERATIONS;

export const sinceOfOperation = (operation: NewerOperation): number => OPERATIONS[operation];

export const sinceOfField = FIELDS;

/** Of any operation; undefined where it is as old as the API. */
export function operationSince(operation: string): number | undefined {
	return (OPERATIONS as Record<string, number>)[operation];
}

/** The fields of a type that older tills do not know, and would ignore without a word (Mplus API, dossier 18). */
export function fieldsSince(typeName: string): Record<string, number> | undefined {
	return (FIELDS as Record<string, Record<string, number>>)[typeName];
}
