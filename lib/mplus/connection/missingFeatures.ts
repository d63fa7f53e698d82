import { sinceOfField, sinceOfOperation } from '../serviceSince';

/** What came with each release of the till's service, of what this package uses (Mplus API, dossier 16). */
const FEATURES: Array<[since: number, feature: string]> = [
	[sinceOfOperation('createOrderV3'), 'order sync and creating, updating, paying and partly delivering orders safely (createOrderV3, updateOrderV2, payOrderV2, deliverOrderV2)'],
	[sinceOfOperation('findRelationV2'), 'exact search for customers (findRelationV2); it is replaced by reading all customers'],
	[sinceOfOperation('createImageFromUrl'), 'images from an address (createImageFromUrl)'],
	[sinceOfOperation('saveStockCorrections'), 'many stock corrections in one call (saveStockCorrections)'],
	[sinceOfOperation('getWebhookConsumers'), 'reading webhook consumers'],
	[sinceOfOperation('getOrdersByExtOrderIds'), 'many orders by external ID in one call (getOrdersByExtOrderIds); they are read one by one'],
	[sinceOfField.CreateOrderV3Request.paymentList, 'payments inside a new order'],
	[sinceOfField.GetOrdersRequest.includeLineList, 'reading lists of orders without their lines'],
	[sinceOfField.GetStockRequest.branchNumbers, 'stock of several branches in one call'],
	[sinceOfField.Payment.externalReference, 'references of external payments, kinds of lines'],
	[sinceOfField.Order.contractPeriod, 'contract periods, reminder addresses'],
];

/** What a till of this release cannot do. One that does not say its release is taken for a new one. */
export function missingFeatures(major: number | undefined): string[] {
	return FEATURES.filter(([since]) => major !== undefined && major < since).map(([since, feature]) => `${feature} (${since})`);
}
