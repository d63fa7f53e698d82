/** What came with each release of the till's service, of what this package uses (Mplus API, dossier 16). */
const FEATURES: Array<[since: number, feature: string]> = [
	[59, 'order sync and creating, updating, paying and partly delivering orders safely (createOrderV3, updateOrderV2, payOrderV2, deliverOrderV2)'],
	[59, 'exact search for customers (findRelationV2); it is replaced by reading all customers'],
	[59, 'images from an address (createImageFromUrl)'],
	[59, 'many stock corrections in one call (saveStockCorrections)'],
	[59, 'reading webhook consumers'],
	[60, 'many orders by external ID in one call (getOrdersByExtOrderIds); they are read one by one'],
	[60, 'payments inside a new order'],
	[60, 'reading lists of orders without their lines'],
	[61, 'stock of several branches in one call'],
	[64, 'references of external payments, kinds of lines'],
	[67, 'contract periods, reminder addresses'],
];

/** What a till of this release cannot do. One that does not say its release is taken for a new one. */
export function missingFeatures(major: number | undefined): string[] {
	return FEATURES.filter(([since]) => major !== undefined && major < since).map(([since, feature]) => `${feature} (${since})`);
}
