import type { CcvClient } from '../CcvClient';
import { readWhole } from '../readWhole';
import { textOf } from '../variants/variantNumbers';
import type { CcvRecord } from '../writes/createRecord';

/** Where a number stands: at a product, or at one of its variants. */
export interface Bearer {
	productId: number;
	variantId?: number;
}

/** Who bears which number. It says where to look, not what is so: others change products as well. */
export interface NumberIndex {
	/** Undefined: not known. */
	bearersOf(field: string, value: string): Bearer[] | undefined;
	learn(field: string, value: string, bearers: Bearer[]): void;
}

/** With more look-ups in a run than this, all products are read once instead: 250 a call, of which CCV allows five times as many. */
const MOST_LOOK_UPS = 20;

/** The fields of which one number may be that of a product query, of the product itself and of its variants. */
export const OF_PRODUCT: Record<string, string | undefined> = { productnumber: 'productnumber', eannumber: 'eannumber', mpnnumber: 'mpnnumber' };
export const OF_VARIANT: Record<string, string | undefined> = { productnumber: 'product_number', eannumber: 'ean_number', skunumber: 'sku_number' };

// A client lives for one run of a node.
const indexes = new WeakMap<CcvClient, Promise<NumberIndex>>();

/** What a run of so many look-ups knows: of a long one the numbers of the whole shop, of another what was found before. */
export async function numberIndex(client: CcvClient, lookUps: number): Promise<NumberIndex> {
	const index = indexes.get(client) ?? makeIndex(client, lookUps);
	indexes.set(client, index);
	index.catch(() => indexes.delete(client));
	return await index;
}

/** A variant whose numbers were changed in this run. */
export async function noteNumbers(client: CcvClient, variant: CcvRecord): Promise<void> {
	const index = await indexes.get(client);
	if (!index) return;
	for (const [field, value] of numbersOf(variant, OF_VARIANT)) index.learn(field, value, [...(index.bearersOf(field, value) ?? []), { productId: Number(variant.product_id), variantId: Number(variant.id) }]);
}

async function makeIndex(client: CcvClient, lookUps: number): Promise<NumberIndex> {
	const whole = lookUps > MOST_LOOK_UPS ? await readNumbers(client) : undefined;
	const known = whole ?? new Map<string, Bearer[]>();
	return {
		bearersOf: (field, value) => known.get(keyOf(field, value)) ?? (whole && []),
		learn: (field, value, bearers) => void known.set(keyOf(field, value), distinct(bearers)),
	};
}

/** Undefined where the shop does not give variants along with its products: reading those of each one takes longer than the look-ups. */
async function readNumbers(client: CcvClient): Promise<Map<string, Bearer[]> | undefined> {
	const known = new Map<string, Bearer[]>();
	const add = (record: CcvRecord, fields: typeof OF_PRODUCT, bearer: Bearer) => {
		for (const [field, value] of numbersOf(record, fields)) known.set(keyOf(field, value), [...(known.get(keyOf(field, value)) ?? []), bearer]);
	};
	for await (const page of readWhole(client, '/products/', { orderby: 'id', expand: 'attributecombinations' })) {
		for (const product of page) {
			const { collection } = (product.attributecombinations ?? {}) as { collection?: CcvRecord[] };
			if (!Array.isArray(collection)) return undefined;
			const productId = Number(product.id);
			add(product, OF_PRODUCT, { productId });
			collection.forEach((variant) => add(variant, OF_VARIANT, { productId, variantId: Number(variant.id) }));
		}
	}
	return known;
}

function numbersOf(record: CcvRecord, fields: typeof OF_PRODUCT): Array<[field: string, value: string]> {
	return Object.entries(fields).flatMap(([field, name]): Array<[string, string]> => {
		const value = textOf(name === undefined ? undefined : record[name]);
		return value === '' ? [] : [[field, value]];
	});
}

function distinct(bearers: Bearer[]): Bearer[] {
	return [...new Map(bearers.map((bearer) => [`${bearer.productId} ${String(bearer.variantId)}`, bearer])).values()];
}

function keyOf(field: string, value: string): string {
	return `${field} ${value}`;
}
