import type { CcvClient } from '../CcvClient';
import { readCategoryTree } from '../reference/readCategoryTree';
import { readWhole } from '../readWhole';

export interface NamedCategory {
	id: number;
	name: string;
}

/** The categories right below another one, or those at the top. Throws `not-found` where there is no such category. */
export async function readSiblings(client: CcvClient, parentId: number | null): Promise<NamedCategory[]> {
	if (parentId === null) return (await readCategoryTree(client)).filter(({ parent_id: parent }) => parent === undefined);
	const siblings: NamedCategory[] = [];
	for await (const page of readWhole(client, `/categories/${parentId}/categories/`)) siblings.push(...page.map(({ id, name }) => ({ id: Number(id), name: String(name ?? '') })));
	return siblings;
}
