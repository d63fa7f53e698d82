import { PosError } from '../../http/PosError';
import type { CcvBody } from '../bodies/toBody';
import type { CcvClient } from '../CcvClient';
import { noteNumbers } from '../products/numberIndex';
import { isPerVariant } from '../stock/StockArticle';
import { changeAndLook } from '../writes/changeAndLook';
import type { CcvRecord } from '../writes/createRecord';
import { changesOfVariant } from './changesOfVariant';
import { findVariant, type VariantKey } from './findVariant';

export interface UpdatedVariant {
	/** As CCV has it now; as it was, with what was written, where it could not be read again. */
	variant: CcvRecord;
	/** The fields that were written. */
	changed: string[];
	/** What was sent and is not there after it. */
	notTaken?: string[];
	readBack?: false;
}

/** Changes one variant. Throws where nothing is to be changed. `lookUps`: how many a run changes. */
export async function updateVariant(client: CcvClient, key: VariantKey, body: CcvBody, lookUps = 1): Promise<UpdatedVariant> {
	if (Object.keys(body).length === 0) throw new PosError('invalid-setting', 'Variant: there is nothing to update', { hint: 'Add a field such as Stock or SKU' });
	const known = await findVariant(client, key, lookUps);
	const changes = changesOfVariant(known, body);
	const changed = Object.keys(changes);
	if (changed.length === 0) return { variant: known, changed };
	if ('stock' in changes) await demandOwnStock(client, known);
	const path = `/attributecombinations/${String(known.id)}/`;
	const read = async () => (await client.get(path)) as CcvRecord;
	await changeAndLook(client, { what: `Variant ${String(known.id)}`, method: 'PATCH', path, body: changes }, async () => Object.keys(changesOfVariant(await read(), changes)).length === 0);
	await noteNumbers(client, { ...known, ...body });
	const after = await read().catch(() => undefined);
	if (after === undefined) return { variant: { ...known, ...changes }, changed, readBack: false };
	// What the shop does not show tells nothing.
	const notTaken = Object.keys(changesOfVariant(after, changes)).filter((name) => name in after);
	return { variant: after, changed: changed.filter((name) => !notTaken.includes(name)), ...(notTaken.length > 0 && { notTaken }) };
}

/** CCV would take the stock of such a variant, and go on selling from that of the product. */
async function demandOwnStock(client: CcvClient, { id, product_id: productId }: CcvRecord): Promise<void> {
	const product = (await client.get(`/products/${String(productId)}/`)) as CcvRecord;
	if (product.stocktype === undefined || isPerVariant(product)) return;
	throw new PosError('refused', `Variant ${String(id)}: product ${String(productId)} keeps one stock for all its variants`, { hint: 'Set the stock of the product, or leave Stock out. Variant: Create makes it keep its stock per variant' });
}
