import type { CcvClient } from '../CcvClient';
import { readCollection } from '../readList';

/** Of each product in a category, the id of its place there. */
export type CategoryLinks = Map<number, number | undefined>;

// A client lives for one run of a node: its items share one reading of each category, and what the run writes is kept in it.
const known = new WeakMap<CcvClient, Map<number, Promise<CategoryLinks>>>();

/** The products of a category. Throws `not-found` where there is no such category. */
export async function linksOf(client: CcvClient, categoryId: number): Promise<CategoryLinks> {
	const ofClient = known.get(client) ?? new Map<number, Promise<CategoryLinks>>();
	known.set(client, ofClient);
	const links = ofClient.get(categoryId) ?? readLinks(client, categoryId);
	ofClient.set(categoryId, links);
	links.catch(() => ofClient.delete(categoryId));
	return await links;
}

/** Read anew by the next who asks. */
export function forgetLinks(client: CcvClient, categoryId: number): void {
	known.get(client)?.delete(categoryId);
}

async function readLinks(client: CcvClient, categoryId: number): Promise<CategoryLinks> {
	const links = await readCollection(client, `/categories/${categoryId}/producttocategories/`);
	return new Map(links.map(({ id, product_id: productId }) => [Number(productId), Number(id)]));
}
