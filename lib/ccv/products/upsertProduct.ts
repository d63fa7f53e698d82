import { PosError } from '../../http/PosError';
import type { CcvClient } from '../CcvClient';
import type { CcvRecord } from '../writes/createRecord';
import { createProduct, makeProduct } from './createProduct';
import type { ProductNumberKind } from './ProductKey';
import { onlyOne, readProduct, readProductsByNumber } from './readProduct';
import { updateProduct, type WrittenProduct } from './updateProduct';
import { withProductLock } from './withProductLock';

export interface UpsertedProduct extends WrittenProduct {
	created: boolean;
}

export interface ProductMatch {
	by: 'id' | ProductNumberKind;
	/** Without an id the product is new. */
	value: string | number | undefined;
}

/** Updates the product that matches, or makes it, then with `createOnly` as well. `lookUps`: how many a run writes. */
export async function upsertProduct(client: CcvClient, { by, value }: ProductMatch, item: CcvRecord, createOnly: CcvRecord, lookUps = 1): Promise<UpsertedProduct> {
	const update = async (current: CcvRecord) => ({ ...(await updateProduct(client, current, item)), created: false });
	const whole = { ...createOnly, ...item };
	if (by === 'id') return value === undefined ? { ...(await createProduct(client, whole, { lookUps })), created: true } : await update(await readProduct(client, { by, value: Number(value) }));
	const number = String(value ?? '').trim();
	if (number === '') throw new PosError('invalid-setting', `${by} is empty, and the product is to be found by it`, { hint: 'Give it, or match by another field' });
	const look = async () => onlyOne(await readProductsByNumber(client, by, number), by, number);
	const current = await look();
	if (current) return await update(current);
	// Other executions of this process may be making it: they queue here, and who comes later finds it made.
	return await withProductLock(client, async () => {
		const made = await look();
		return made ? await update(made) : { ...(await makeProduct(client, whole, { missingBy: by, lookUps })), created: true };
	});
}
