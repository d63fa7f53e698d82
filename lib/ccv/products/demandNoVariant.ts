import { PosError } from '../../http/PosError';
import type { CcvBody } from '../bodies/toBody';
import type { CcvClient } from '../CcvClient';
import { textOf } from '../variants/variantNumbers';
import { findVariants } from './findByNumber';
import { NUMBER_LABELS, type ProductNumberKind } from './ProductKey';

/**
 * Throws where a variant bears a number that a new product is to have: after that nobody could tell which of them the number means.
 * `lookUps`: how many products a run may make.
 */
export async function demandNoVariant(client: CcvClient, body: CcvBody, kinds: ProductNumberKind[], lookUps: number): Promise<void> {
	for (const by of kinds) {
		const value = textOf(body[by]);
		const found = value === '' ? [] : await findVariants(client, by, value, lookUps).catch(noneWhereForbidden);
		if (found.length === 0) continue;
		const titles = found.map(({ product, variant }) => `variant ${String(variant.id)} of product ${String(product.id)}`);
		throw new PosError('refused', `CCV SalesPOS already has ${NUMBER_LABELS[by]} ${value}, on ${titles.join(', ')}`, {
			hint: 'Change it with Variant: Update, or give the new product another number. Create makes it all the same with Allow Duplicate SKU',
		});
	}
}

/** Keys that may not use product queries can make products all the same, but not have this looked at. */
async function noneWhereForbidden(failure: unknown): Promise<[]> {
	return failure instanceof PosError && failure.code === 'forbidden' ? [] : await Promise.reject(failure as Error);
}
