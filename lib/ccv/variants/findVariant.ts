import { PosError } from '../../http/PosError';
import type { CcvClient } from '../CcvClient';
import type { CcvRecord } from '../writes/createRecord';
import { demandParent, type ParentKey } from './demandParent';
import { findByNumber, type NumberKind } from './findByNumber';
import { readVariants, variantsOf } from './readVariants';
import { variantEan, variantSku } from './variantNumbers';
import { comparableOptions, optionsOf, shownOptions, type VariantOption } from './VariantOption';

/** What names one variant. */
export type VariantKey = { by: 'id'; id: number } | { by: NumberKind; number: string } | { by: 'options'; product: ParentKey; options: VariantOption[] };

const LABEL = { sku: 'SKU', ean: 'EAN' } as const;

/** The one attribute combination that a key names, in CCV's own JSON. Throws `not-found`, and `refused` where several bear the number. `lookUps`: how many such a run makes. */
export async function findVariant(client: CcvClient, key: VariantKey, lookUps = 1): Promise<CcvRecord> {
	if (key.by === 'id') return (await client.get(`/attributecombinations/${key.id}/`)) as CcvRecord;
	return key.by === 'options' ? await findByOptions(client, key.product, key.options) : await findByOneNumber(client, key.by, key.number, lookUps);
}

async function findByOneNumber(client: CcvClient, kind: NumberKind, number: string, lookUps: number): Promise<CcvRecord> {
	const numberOf = kind === 'sku' ? variantSku : variantEan;
	const byId = new Map<unknown, CcvRecord>();
	for (const product of await findByNumber(client, kind, number, lookUps)) {
		for (const variant of await variantsOf(client, product)) if (numberOf(variant) === number) byId.set(variant.id, variant);
	}
	const [found, ...others] = [...byId.values()];
	const what = `${LABEL[kind]} "${number}"`;
	if (!found) throw new PosError('not-found', `CCV SalesPOS has no variant with ${what}`, { hint: 'Check the number: capitals count. A product without variants is a Product, not a Variant.' });
	if (others.length === 0) return found;
	throw new PosError('refused', `Variants ${[found, ...others].map(({ id }) => String(id)).join(', ')} all have ${what}`, { hint: 'Name the variant by its ID' });
}

async function findByOptions(client: CcvClient, parent: ParentKey, options: VariantOption[]): Promise<CcvRecord> {
	const productId = parent.by === 'id' ? parent.id : Number((await demandParent(client, parent)).id);
	const wanted = comparableOptions(options);
	const variants = await readVariants(client, productId);
	const found = variants.find((variant) => comparableOptions(optionsOf(variant)) === wanted);
	if (found) return found;
	const known = variants.map((variant) => shownOptions(optionsOf(variant)));
	throw new PosError('not-found', `Product ${productId} has no variant ${shownOptions(options)}`, { hint: known.length > 0 ? `Its variants are: ${known.slice(0, 20).join('; ')}` : 'It has no variants' });
}
