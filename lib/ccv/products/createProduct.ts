import { PosError } from '../../http/PosError';
import type { CcvBody } from '../bodies/toBody';
import type { CcvClient } from '../CcvClient';
import { readList } from '../readList';
import { createRecord, type CcvRecord } from '../writes/createRecord';
import { changesOfProduct } from './changesOfProduct';
import { demandNoVariant } from './demandNoVariant';
import { firstPackageId } from './firstPackageId';
import { NUMBER_LABELS, type ProductNumberKind } from './ProductKey';
import { readProductsByNumber } from './readProduct';
import { toProductBody } from './toProductBody';
import { writtenProduct, type WrittenProduct } from './updateProduct';
import { withProductLock } from './withProductLock';

/** So many may be made by others between a lost answer and the look after it. */
const NEWEST = 25;

export interface NewProductSettings {
	/** Whether there may be another product with its SKU. */
	allowsDuplicate?: boolean;
	/** By this it was looked for just now, and there is none. */
	missingBy?: ProductNumberKind;
	/** How many products a run may make. */
	lookUps?: number;
}

/** Makes a product. One with a SKU that there is already, on a product or a variant, is refused, unless that is wanted. */
export async function createProduct(client: CcvClient, item: CcvRecord, settings: NewProductSettings = {}): Promise<WrittenProduct> {
	return await withProductLock(client, async () => await makeProduct(client, item, settings));
}

/** As `createProduct`, for who holds the lock of products already. */
export async function makeProduct(client: CcvClient, item: CcvRecord, { allowsDuplicate = false, missingBy, lookUps = 1 }: NewProductSettings): Promise<WrittenProduct> {
	const what = `Product ${String(item.productnumber || item.name || 'without a name')}`;
	if (!item.taxtariff && (item.vatrate === undefined || item.vatrate === null)) throw new PosError('invalid-setting', `${what}: taxtariff is missing`, { hint: 'Choose its VAT tariff from the list' });
	const packageId = item.package_id ?? (item.package as { id?: unknown } | null | undefined)?.id ?? (await firstPackageId(client));
	const body = toProductBody('POST /products/', { ...item, discount: item.discount ?? 0, package_id: packageId }, what);
	const existing = missingBy === 'productnumber' ? [] : await readSame(client, body);
	if (!allowsDuplicate) {
		if (body.productnumber) demandNone(existing, String(body.productnumber));
		await demandNoVariant(client, body, ['productnumber', ...(missingBy === 'eannumber' ? [missingBy] : [])], lookUps);
	}
	const known = new Set(existing.map(({ id }) => Number(id)));
	const find = async () => (await readSame(client, body)).find((record) => !known.has(Number(record.id)) && isAsWritten(record, body, what));
	const record = await createRecord(client, { what, path: '/products/', body, find });
	return record === undefined ? { record: body, changed: Object.keys(body), readBack: false } : writtenProduct(record, body, what);
}

/** Products among which a new one will be found: those with its SKU or EAN, or else the newest. */
async function readSame(client: CcvClient, body: CcvBody): Promise<CcvRecord[]> {
	const by = (['productnumber', 'eannumber'] as ProductNumberKind[]).find((kind) => body[kind]);
	return by ? await readProductsByNumber(client, by, String(body[by])) : await readList(client, '/products/', { orderby: 'id_desc' }, NEWEST);
}

/** A SKU is enough; without one all that was written must be there. */
function isAsWritten(record: CcvRecord, body: CcvBody, what: string): boolean {
	return Boolean(body.productnumber) || Object.keys(changesOfProduct(record, body, what)).length === 0;
}

function demandNone(existing: CcvRecord[], sku: string): void {
	if (existing.length === 0) return;
	throw new PosError('refused', `CCV SalesPOS already has ${NUMBER_LABELS.productnumber} ${sku}, on product ${existing.map(({ id }) => String(id)).join(', ')}`, {
		hint: 'Use Create or Update to change it, or turn on Allow Duplicate SKU',
	});
}
