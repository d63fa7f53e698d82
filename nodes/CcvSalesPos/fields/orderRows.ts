import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { PosError } from '../../../lib/http/PosError';
import { withoutAbsent } from '../../../lib/model/withoutAbsent';
import { strictNumber } from '../../shared/readItemParameters';
import type { RecordItem } from '../../shared/specify';
import { entriesIn, textIn, type Entered } from '../../shared/entered';
import { idIn, idLocator } from './idLocator';

const ROW_FIELDS: INodeProperties[] = [
	idLocator('Product', 'product', 'searchProducts', 'The product that is sold. Left empty the SKU names it, or it is a free row.'),
	{ displayName: 'SKU', name: 'sku', type: 'string', default: '', placeholder: 'e.g. TIE-RED', description: 'Of the product or variant. With a product chosen it names the variant of it.' },
	idLocator('Variant', 'variant', 'searchVariants', 'The variant of the product that is chosen, where it has any'),
	{ displayName: 'Quantity', name: 'count', type: 'number', typeOptions: { numberPrecision: 6 }, default: 1, description: 'How many are sold' },
	{
		displayName: 'Price',
		name: 'price',
		type: 'string',
		default: '',
		placeholder: 'e.g. 19.95',
		description: 'Of one piece, before discount. Left empty CCV takes that of the product.',
	},
	{ displayName: 'Discount', name: 'discount', type: 'string', default: '', placeholder: 'e.g. 2.50', description: 'Amount off the price of one piece' },
	{ displayName: 'VAT Percentage', name: 'tax', type: 'string', default: '', placeholder: 'e.g. 21', description: 'Left empty CCV takes that of the product' },
	{ displayName: 'Name', name: 'name', type: 'string', default: '', description: 'Of a free row: one without a product, which needs a price, a VAT percentage and a package too' },
	{ displayName: 'Product Number', name: 'productNumber', type: 'string', default: '', description: 'Of a free row' },
	idLocator('Package', 'package', 'searchPackages', 'The package it is sent in, which decides on shipping costs. A free row needs one.'),
	{ displayName: 'Unit', name: 'unit', type: 'string', default: '', placeholder: 'e.g. piece', description: 'Left empty CCV takes that of the product' },
	{ displayName: 'Memo', name: 'memo', type: 'string', default: '', description: 'Left empty CCV takes that of the product' },
];

/** The rows of an order. */
export const ORDER_ROWS_FIELD: INodeProperties = {
	displayName: 'Rows',
	name: 'rows',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Row',
	default: {},
	description: 'What was sold',
	options: [{ displayName: 'Row', name: 'row', values: ROW_FIELDS }],
};

/** The rows in the form of an item. */
export function readOrderRows(ctx: IExecuteFunctions, itemIndex: number): RecordItem[] {
	return entriesIn(ctx.getNodeParameter('rows', itemIndex, {}), 'row', 'Rows').map((entered, index) => toRow(entered, `Row ${index + 1}`));
}

function toRow(entered: Entered, place: string): RecordItem {
	const count = strictNumber(entered.count, `${place}, Quantity`);
	if (count === undefined) throw new PosError('invalid-setting', `${place} has no quantity`);
	return withoutAbsent({
		product_id: idIn(entered.product, `${place}, Product`),
		sku: textIn(entered.sku, `${place}, SKU`),
		attribute_combination_id: idIn(entered.variant, `${place}, Variant`),
		count,
		price: strictNumber(entered.price, `${place}, Price`),
		discount: strictNumber(entered.discount, `${place}, Discount`),
		tax: strictNumber(entered.tax, `${place}, VAT Percentage`),
		product_name: textIn(entered.name, `${place}, Name`),
		product_number: textIn(entered.productNumber, `${place}, Product Number`),
		package_id: idIn(entered.package, `${place}, Package`),
		unit: textIn(entered.unit, `${place}, Unit`),
		memo: textIn(entered.memo, `${place}, Memo`),
	});
}
