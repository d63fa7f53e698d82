import { mapConcurrently } from '../../http/mapConcurrently';
import type { CcvClient } from '../CcvClient';
import { findProducts, type ProductNumber } from '../products/findProducts';
import type { CcvRecord } from '../writes/createRecord';

export type NumberKind = 'sku' | 'ean';

/** How many product queries it takes to look one number up. */
export const QUERIES_OF: Record<NumberKind, number> = { sku: 2, ean: 1 };

/**
 * Products that may bear a number themselves or in a variant, in CCV's own JSON: of one that is found by a variant CCV gives no other
 * variants. A list of products can be asked for the numbers of products only, so this takes product queries, 30 a minute; less in a run
 * of many `lookUps`.
 */
export async function findByNumber(client: CcvClient, kind: NumberKind, number: string, lookUps = 1): Promise<CcvRecord[]> {
	const numbers: ProductNumber[] = kind === 'ean' ? [{ eannumber: number }] : [{ productnumber: number }, { skunumber: number }];
	const found = await mapConcurrently(numbers, numbers.length, async (each) => await findProducts(client, each, lookUps));
	return found.flat() as CcvRecord[];
}
