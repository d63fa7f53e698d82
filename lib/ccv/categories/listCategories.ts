import type { CcvClient } from '../CcvClient';
import { readList } from '../readList';
import { readWhole } from '../readWhole';
import type { CcvRecord } from '../writes/createRecord';

/** Categories in CCV's own JSON; only those right below another one where that is given. */
export async function listCategories(client: CcvClient, parentId: number | undefined, limit: number): Promise<CcvRecord[]> {
	const path = parentId === undefined ? '/categories/' : `/categories/${parentId}/categories/`;
	if (limit !== Infinity) return await readList(client, path, {}, limit);
	const categories: CcvRecord[] = [];
	for await (const page of readWhole(client, path)) categories.push(...page);
	return categories;
}
