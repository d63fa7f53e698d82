import type { IExecuteFunctions, INodeProperties, INodePropertyMode } from 'n8n-workflow';

import { readStockLine, type StockLine } from '../../../lib/ccv/stock/StockLine';
import { PosError } from '../../../lib/http/PosError';
import { numberAt, requiredLocatorAt } from '../../shared/readItemParameters';

const DIGITS: INodePropertyMode['validation'] = [{ type: 'regex', properties: { regex: '^\\d*$', errorMessage: 'An ID of CCV has digits only' } }];

/** Names one product or variant that has a stock of its own. */
export const STOCK_ARTICLE: INodeProperties = {
	displayName: 'Product or Variant',
	name: 'article',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	required: true,
	description: 'Whose stock is set. For a SKU or EAN this takes product queries, of which CCV allows 30 a minute: for more than 20 items all products are read once instead. Set Many needs far fewer calls.',
	modes: [
		{ displayName: 'From List', name: 'list', type: 'list', typeOptions: { searchListMethod: 'searchStockArticles', searchable: true } },
		{ displayName: 'By SKU', name: 'sku', type: 'string', placeholder: 'e.g. TEE-RED-M' },
		{ displayName: 'By EAN', name: 'ean', type: 'string', placeholder: 'e.g. 8712345678901' },
		{ displayName: 'By Product ID', name: 'id', type: 'string', placeholder: 'e.g. 845754960', validation: DIGITS },
		{ displayName: 'By Variant ID', name: 'variant', type: 'string', placeholder: 'e.g. 26541', validation: DIGITS },
	],
};

const FIELD: Record<string, string> = { sku: 'sku', ean: 'ean', id: 'product_id', product: 'product_id', variant: 'attribute_combination_id' };

/** What one item sets. Throws where it says no article or no stock. */
export function stockLineAt(ctx: IExecuteFunctions, itemIndex: number): StockLine {
	const { mode, value } = requiredLocatorAt(ctx, 'article', 'Product or Variant', itemIndex);
	// An entry of the list says which of both it is.
	const [kind = '', id = value] = mode === 'list' && value.includes(' ') ? value.split(' ') : [mode === 'list' ? 'id' : mode, value];
	const line = readStockLine({ [FIELD[kind] ?? '']: id, stock: numberAt(ctx, 'stock', 'Stock', itemIndex) });
	if (!line.refusal) return line;
	throw new PosError(line.refusal.code, line.refusal.reason);
}
