import { PosError } from '../../http/PosError';
import type { CcvClient } from '../CcvClient';
import { textOf } from '../variants/variantNumbers';
import type { CcvRecord } from '../writes/createRecord';
import { OF_PRODUCT, OF_VARIANT, type Bearer } from './numberIndex';

/** Products as a product query gives them, read by their ids. Undefined where one does not bear the number any more, or is gone. */
export async function readBearers(client: CcvClient, field: string, value: string, bearers: Bearer[]): Promise<CcvRecord[] | undefined> {
	const found: CcvRecord[] = [];
	for (const { productId, variantId } of bearers) {
		const product = await readPresent(client, `/products/${productId}/`);
		const variant = variantId === undefined ? undefined : await readPresent(client, `/attributecombinations/${variantId}/`);
		const [record, name] = variantId === undefined ? [product, OF_PRODUCT[field]] : [variant, OF_VARIANT[field]];
		if (!product || !record || name === undefined || textOf(record[name]) !== value) return undefined;
		// Of a product that is found by a variant, CCV gives no other variants.
		found.push(variant ? { ...product, attributecombinations: { ...(product.attributecombinations as object | null), collection: [variant] } } : product);
	}
	return found;
}

async function readPresent(client: CcvClient, path: string): Promise<CcvRecord | undefined> {
	const record: unknown = await client.get(path).catch((failure: unknown) => failure);
	if (record instanceof PosError && record.code === 'not-found') return undefined;
	return record instanceof Error ? await Promise.reject(record) : (record as CcvRecord);
}
