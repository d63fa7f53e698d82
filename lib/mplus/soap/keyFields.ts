/**
 * Fields by which a record is found again. A character that XML cannot carry is refused here, also inside a list of
 * such keys: dropped, it would give another record's key.
 */
export const KEY_FIELDS: ReadonlySet<string> = new Set([
	'extOrderId',
	'extOrderIds',
	'extRelationId',
	'extArticleId',
	'idempotencyKey',
	'pluNumber',
	'pluNumbers',
	'articlePluNumbers',
	'barcode',
	'articleBarcodes',
	'email',
	'relationCode',
	'id',
	'orderId',
	'extInvoiceId',
	'invoiceId',
]);
