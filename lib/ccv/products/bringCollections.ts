import type { CcvClient } from '../CcvClient';
import { readCollection } from '../readList';
import type { CcvRecord } from '../writes/createRecord';

/** Collections of a product, by what `expand` calls them. */
export type ProductCollection = 'attributecombinations' | 'productphotos' | 'producttocategories';

/** A product with its collections where `expand` puts them; those that the shop did not bring along are read. */
export async function bringCollections(client: CcvClient, record: CcvRecord, collections: readonly ProductCollection[]): Promise<CcvRecord> {
	const whole = { ...record };
	for (const name of missingCollections(record, collections)) {
		const collection = await readCollection(client, `/products/${String(record.id)}/${name}/`);
		whole[name] = { ...(record[name] as object | null), collection };
	}
	return whole;
}

/** Those of which the shop gave the address only: each takes a call. */
export function missingCollections(record: CcvRecord, collections: readonly ProductCollection[]): ProductCollection[] {
	return collections.filter((collection) => !isBrought(record[collection]));
}

/** For a query; undefined where nothing is brought along. */
export function expandOf(collections: readonly ProductCollection[]): string | undefined {
	return collections.length > 0 ? collections.join(',') : undefined;
}

function isBrought(link: unknown): boolean {
	return Array.isArray((link as { collection?: unknown } | null | undefined)?.collection);
}
