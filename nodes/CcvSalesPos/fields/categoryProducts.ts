import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../lib/ccv/CcvClient';
import { productIdOf } from '../../../lib/ccv/products/readProduct';
import { readOnce } from '../../../lib/ccv/reference/readOnce';
import { mapConcurrently } from '../../../lib/http/mapConcurrently';
import { PosError } from '../../../lib/http/PosError';
import { strictText } from '../../shared/readItemParameters';
import { idLocator, requiredIdAt } from './idLocator';
import { severalIdFields, severalIdsAt, type SeveralIds } from './severalIds';

const AT_A_TIME = 4;
const PRODUCTS: SeveralIds = { record: 'Product', records: 'Products', name: 'products', list: 'searchProducts', idsName: 'productIds', idsLabel: 'Product IDs' };

/** Names one category. */
export const CATEGORY_LOCATOR: INodeProperties = { ...idLocator('Category', 'category', 'searchCategories', 'The category'), required: true };

/** Name products by ids and by SKUs. */
export function categoryProductFields(description: string): INodeProperties[] {
	return [
		CATEGORY_LOCATOR,
		...severalIdFields(PRODUCTS, description),
		{ displayName: 'SKUs', name: 'skus', type: 'string', default: '', placeholder: 'e.g. TIE-RED, TIE-BLUE', description: 'Besides or instead of those above: numbers of products separated by commas, or a list by expression. Those of variants do not count.' },
	];
}

export function categoryAt(ctx: IExecuteFunctions, itemIndex: number): number {
	return requiredIdAt(ctx, 'category', 'Category', itemIndex);
}

/** The ids of all products that are named; each SKU is looked up once in a run. */
export async function categoryProductsAt(ctx: IExecuteFunctions, itemIndex: number, client: CcvClient): Promise<number[]> {
	const ids = severalIdsAt(ctx, PRODUCTS, itemIndex);
	const skus = skusIn(ctx.getNodeParameter('skus', itemIndex, ''));
	if (ids.length + skus.length === 0) throw new PosError('invalid-setting', 'Products are empty', { hint: 'Choose products from the list, or enter IDs or SKUs' });
	const found = await mapConcurrently(skus, AT_A_TIME, async (value) => await readOnce(client, `product ${value}`, async () => await productIdOf(client, { by: 'productnumber', value })));
	return [...new Set([...ids, ...found])];
}

function skusIn(entered: unknown): string[] {
	const list: unknown[] = Array.isArray(entered) ? entered : typeof entered === 'string' ? entered.split(',') : [entered];
	return [...new Set(list.map((sku) => strictText(sku, 'SKUs')).filter((sku) => sku !== undefined))];
}
