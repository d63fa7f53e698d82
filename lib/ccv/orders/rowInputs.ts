import { PosError } from '../../http/PosError';
import type { CcvClient } from '../CcvClient';
import type { CcvItem } from '../items/withoutLinks';
import { isRecord, without } from './customerInput';
import { findOfProduct, findSellable, findVariant } from './findSellable';

/** What an item shows of a row beside CCV's own fields, and `sku`, which names the product. */
const SHOWN = ['sku', 'ean', 'total', 'options', 'calculator_href'];
const NEEDED_WITHOUT_PRODUCT = ['product_name', 'price', 'tax', 'package_id'];

/**
 * Rows as CCV takes them, from rows as they were read or as they are given by hand: a product is named by `product_id`, or by `sku`.
 * `what` names the order in errors.
 */
export async function rowInputs(client: CcvClient, rows: unknown, what: string): Promise<CcvItem[]> {
	if (!Array.isArray(rows) || rows.length === 0) throw new PosError('invalid-setting', `${what} has no rows`, { hint: 'Add at least one row' });
	const inputs: CcvItem[] = [];
	for (const [index, row] of rows.entries()) {
		const place = `${what}, row ${index + 1}`;
		if (!isRecord(row)) throw new PosError('invalid-setting', `${place} must be a record`);
		inputs.push(await rowInput(client, row, place));
	}
	return inputs;
}

async function rowInput(client: CcvClient, row: CcvItem, place: string): Promise<CcvItem> {
	const own = Object.fromEntries(Object.entries(without(row, SHOWN)).filter(([, value]) => value !== null && value !== undefined));
	// The deposits of a row that was read stand among the others.
	const once = 'id' in row && !('auto_create_deposit_rows' in row) ? { auto_create_deposit_rows: false } : {};
	const sold = await soldBy(client, row);
	if (sold) return { ...without(own, ['product_name', 'product_number']), ...once, ...sold };
	const missing = NEEDED_WITHOUT_PRODUCT.filter((name) => own[name] === undefined || own[name] === '');
	if (missing.length === 0) return { ...own, ...once };
	throw new PosError('invalid-setting', `${place} names no product, and has no ${missing.join(', ')}`, { hint: 'Choose a product or enter its SKU; a free row needs a name, a price, a VAT percentage and a package' });
}

/** The product of a row; undefined where it is a free row. CCV shows no variant in a row, only its numbers and options. */
async function soldBy(client: CcvClient, row: CcvItem): Promise<CcvItem | undefined> {
	const sku = skuOf(row);
	if (row.product_id === undefined) return sku === undefined ? undefined : { ...(await findSellable(client, sku)) };
	if (row.product_id === null) return undefined;
	const isVariant = [row.options, row.attributes].some((list) => Array.isArray(list) && list.length > 0);
	const isKnown = row.attribute_combination_id !== undefined && row.attribute_combination_id !== null;
	if (sku === undefined || (isKnown && isVariant) || ('id' in row && !isVariant)) return { product_id: row.product_id };
	if (isVariant) return { ...(await findVariant(client, Number(row.product_id), sku)) };
	return await chosenWith(client, row, sku, isKnown);
}

/** A product that was chosen, and a SKU beside it: its own, or that of one of its variants. */
async function chosenWith(client: CcvClient, row: CcvItem, sku: string, isKnown: boolean): Promise<CcvItem> {
	const sellable = await findOfProduct(client, Number(row.product_id), sku, isKnown);
	const { attribute_combination_id: variant } = sellable;
	if (!isKnown || variant === undefined || variant === Number(row.attribute_combination_id)) return { ...sellable };
	throw new PosError('invalid-setting', `SKU ${sku} is that of variant ${variant} of product ${String(row.product_id)}, and variant ${String(row.attribute_combination_id)} is chosen`, { hint: 'Nothing was written. Leave the SKU or the variant empty' });
}

function skuOf({ sku, sub_sku_number: subSku, sub_product_number: subNumber }: CcvItem): string | undefined {
	const found = [sku, subSku, subNumber].find((value) => (typeof value === 'string' && value.trim() !== '') || typeof value === 'number');
	return found === undefined ? undefined : String(found).trim();
}
