import { PosError } from '../../http/PosError';
import { withInstallationLock } from '../../sync/installationLock';
import type { CcvClient } from '../CcvClient';
import { ccvOrigin } from '../ccvUrl';
import type { CcvRecord } from '../writes/createRecord';
import { createProduct } from './createProduct';
import type { ProductNumberKind } from './ProductKey';
import { onlyOne, readProduct, readProductsByNumber } from './readProduct';
import { updateProduct, type WrittenProduct } from './updateProduct';

export interface UpsertedProduct extends WrittenProduct {
	created: boolean;
}

export interface ProductMatch {
	by: 'id' | ProductNumberKind;
	/** Without an id the product is new. */
	value: string | number | undefined;
}

/** Updates the product that matches, or makes it, then with `createOnly` as well. */
export async function upsertProduct(client: CcvClient, { by, value }: ProductMatch, item: CcvRecord, createOnly: CcvRecord): Promise<UpsertedProduct> {
	const create = async () => ({ ...(await createProduct(client, { ...createOnly, ...item }, { isMissing: by === 'productnumber' })), created: true });
	const update = async (current: CcvRecord) => ({ ...(await updateProduct(client, current, item)), created: false });
	if (by === 'id') return value === undefined ? await create() : await update(await readProduct(client, { by, value: Number(value) }));
	if (value === undefined) throw new PosError('invalid-setting', `${by} is empty, and the product is to be found by it`, { hint: 'Give it, or match by another field' });
	const look = async () => onlyOne(await readProductsByNumber(client, by, String(value)), by, String(value));
	const current = await look();
	if (current) return await update(current);
	// Other executions of this process may be making it: they queue here, and who comes later finds it made.
	return await withInstallationLock(`ccv-products:${ccvOrigin(client.connection.baseUrl)}`, client.port, async () => {
		const made = await look();
		return made ? await update(made) : await create();
	});
}
