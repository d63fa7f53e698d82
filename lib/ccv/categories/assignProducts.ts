import { mapConcurrently } from '../../http/mapConcurrently';
import { PosError } from '../../http/PosError';
import { toBody } from '../bodies/toBody';
import type { CcvClient } from '../CcvClient';
import { readCollection } from '../readList';
import { createRecord } from '../writes/createRecord';
import { removeAndLook } from '../writes/removeAndLook';
import { forgetLinks, linksOf, type CategoryLinks } from './categoryLinks';

const AT_A_TIME = 4;
/** CCV's code for what exists already (CCV API, dossier 5). */
const EXISTS = '500.40';

export type OnAssigned = (done: number, total: number) => void;

export interface AssignedProducts {
	/** Ids of products for which something was written. */
	changed: number[];
	/** Ids of those for which it was so already. */
	unchanged: number[];
}

/** Puts products in a category. Those that are in it already are not written. */
export async function assignProducts(client: CcvClient, categoryId: number, productIds: number[], onProgress?: OnAssigned): Promise<AssignedProducts> {
	return await writeEach({ client, categoryId, onProgress }, productIds, (links, id) => !links.has(id), async (links, productId) => {
		const what = whatOf(productId, categoryId);
		const body = toBody('POST /producttocategories/', { product_id: productId, category_id: categoryId }, what);
		const find = async () => (await readCollection(client, `/products/${productId}/producttocategories/`)).find((link) => Number(link.category_id) === categoryId);
		const end = await createRecord(client, { what, path: '/producttocategories/', body, find }).catch((failure: unknown) => failure as Error);
		if (end instanceof Error && !(end instanceof PosError && end.systemCode === EXISTS)) return await Promise.reject(end);
		links.set(productId, end === undefined || end instanceof Error ? undefined : Number(end.id));
		return !(end instanceof Error);
	});
}

/** Takes products out of a category. Those that are not in it are not written. */
export async function removeProducts(client: CcvClient, categoryId: number, productIds: number[], onProgress?: OnAssigned): Promise<AssignedProducts> {
	return await writeEach({ client, categoryId, onProgress }, productIds, (links, id) => links.has(id), async (links, productId) => {
		const what = whatOf(productId, categoryId);
		const linkId = links.get(productId) ?? (await linkIdOf(client, categoryId, productId));
		const failure = linkId === undefined ? undefined : await removeAndLook(client, what, `/producttocategories/${linkId}/`).catch((reason: unknown) => reason as Error);
		const isGone = linkId === undefined || (failure instanceof PosError && failure.code === 'not-found');
		if (failure && !isGone) return await Promise.reject(failure);
		links.delete(productId);
		return !isGone;
	});
}

interface Place {
	client: CcvClient;
	categoryId: number;
	onProgress?: OnAssigned;
}

type Write = (links: CategoryLinks, productId: number) => Promise<boolean>;

/** `write` tells whether it changed anything. A failure leaves what was done before it done. */
async function writeEach({ client, categoryId, onProgress }: Place, productIds: number[], isDue: (links: CategoryLinks, id: number) => boolean, write: Write): Promise<AssignedProducts> {
	const links = await linksOf(client, categoryId);
	const ids = [...new Set(productIds)];
	const due = ids.filter((id) => isDue(links, id));
	let done = 0;
	const written = await mapConcurrently(due, AT_A_TIME, async (id) => {
		const isChanged = await write(links, id);
		onProgress?.(++done, due.length);
		return isChanged ? id : undefined;
	}).catch(async (failure: unknown) => {
		forgetLinks(client, categoryId);
		return await Promise.reject(failure as Error);
	});
	const changed = written.filter((id) => id !== undefined);
	return { changed, unchanged: ids.filter((id) => !changed.includes(id)) };
}

async function linkIdOf(client: CcvClient, categoryId: number, productId: number): Promise<number | undefined> {
	const link = (await readCollection(client, `/products/${productId}/producttocategories/`)).find((one) => Number(one.category_id) === categoryId);
	return link === undefined ? undefined : Number(link.id);
}

function whatOf(productId: number, categoryId: number): string {
	return `Product ${productId} in category ${categoryId}`;
}
