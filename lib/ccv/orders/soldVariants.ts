import type { CcvClient } from '../CcvClient';
import type { CcvItem } from '../items/withoutLinks';
import { readOnce } from '../reference/readOnce';
import { textOf } from '../variants/variantNumbers';
import type { CcvRecord } from '../writes/createRecord';

/** Variants by their id: a row that is sent names one so, and a row that is shown never does (CCV API, dossier 6). */
export type SoldVariants = ReadonlyMap<number, CcvRecord>;

/** The variants that rows name. One that cannot be read is not among them. */
export async function readSoldVariants(client: CcvClient, rows: unknown): Promise<SoldVariants> {
	const sent = Array.isArray(rows) ? (rows as CcvItem[]) : [];
	const ids = new Set(sent.map(({ attribute_combination_id: id }) => id).filter((id) => typeof id === 'number'));
	const variants = new Map<number, CcvRecord>();
	for (const id of ids) {
		const variant = await readOnce(client, `variant ${id}`, async () => (await client.get(`/attributecombinations/${id}/`)) as CcvRecord).catch(() => undefined);
		if (variant) variants.set(id, variant);
	}
	return variants;
}

/** Whether a row shows the variant that was sent, by its numbers; by its options where it has none. Nothing to tell it by is no match. */
export function isVariantSold({ attribute_combination_id: id }: CcvItem, row: CcvRecord, variants: SoldVariants): boolean {
	const shown = [textOf(row.sub_sku_number), textOf(row.sub_product_number)];
	if (id === undefined || id === null) return shown.every((number) => number === '');
	const variant = variants.get(Number(id));
	if (!variant) return false;
	const own = [textOf(variant.sku_number), textOf(variant.product_number)];
	if (own.some((number) => number !== '')) return own.every((number, index) => number === shown[index]);
	const options = optionsOf(variant.combination, ({ attribute, attribute_value: value }) => [nameIn(attribute), nameIn(value)]);
	return options !== '' && options === optionsOf(row.attributes, ({ option_name: name, value_name: value }) => [textOf(name), textOf(value)]);
}

function optionsOf(list: unknown, read: (option: CcvItem) => string[]): string {
	return Array.isArray(list) && list.length > 0 ? JSON.stringify((list as CcvItem[]).map(read).sort()) : '';
}

function nameIn(named: unknown): string {
	return textOf((named as { name?: unknown } | null | undefined)?.name);
}
