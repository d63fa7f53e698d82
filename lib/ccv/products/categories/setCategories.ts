import { mapConcurrently } from '../../../http/mapConcurrently';
import { PosError } from '../../../http/PosError';
import { toBody } from '../../bodies/toBody';
import type { CcvClient } from '../../CcvClient';
import { createRecord, type CcvRecord } from '../../writes/createRecord';
import { removeAndLook } from '../../writes/removeAndLook';
import { planCategories, type CategoryChange, type CategoryLink } from './planCategories';
import { readCategoryLinks } from './readProductCategories';

const AT_A_TIME = 4;

export interface SetCategories {
	/** As CCV has them afterwards. */
	links: CcvRecord[];
	/** Ids of categories. */
	added: number[];
	removed: number[];
	/** It is written, but could not be read after it. */
	readBack?: false;
}

/** Puts a product in categories and takes it out of others. New places are written first: half done, it is in too many rather than in none. */
export async function setCategories(client: CcvClient, productId: number, categoryIds: number[], change: CategoryChange): Promise<SetCategories> {
	const before = await readCategoryLinks(client, productId);
	const plan = planCategories(before.map(toLink), categoryIds, change);
	const isChange = plan.add.length + plan.remove.length > 0;
	await mapConcurrently(plan.add, AT_A_TIME, async (categoryId) => await add(client, productId, categoryId));
	await mapConcurrently(plan.remove, AT_A_TIME, async ({ id, category_id: categoryId }) => await remove(client, `Product ${productId} in category ${categoryId}`, id));
	const after = isChange ? await readCategoryLinks(client, productId).catch(() => undefined) : before;
	return { links: after ?? [], added: plan.add, removed: plan.remove.map((link) => link.category_id), ...(after === undefined && { readBack: false }) };
}

async function add(client: CcvClient, productId: number, categoryId: number): Promise<void> {
	const what = `Product ${productId} in category ${categoryId}`;
	const body = toBody('POST /producttocategories/', { product_id: productId, category_id: categoryId }, what);
	const find = async () => (await readCategoryLinks(client, productId)).find((link) => toLink(link).category_id === categoryId);
	await createRecord(client, { what, path: '/producttocategories/', body, find });
}

/** Somebody else may have taken it away. */
async function remove(client: CcvClient, what: string, linkId: number): Promise<void> {
	await removeAndLook(client, what, `/producttocategories/${linkId}/`).catch(async (failure: unknown) => {
		if (!(failure instanceof PosError) || failure.code !== 'not-found') await Promise.reject(failure as Error);
	});
}

function toLink({ id, category_id: categoryId }: CcvRecord): CategoryLink {
	return { id: Number(id), category_id: Number(categoryId) };
}
