import type { CcvClient } from '../CcvClient';
import { withoutLinks, type CcvItem } from '../items/withoutLinks';
import { readCategoryTree } from '../reference/readCategoryTree';
import type { CcvRecord } from '../writes/createRecord';

/** The tree as a list, each category before those below it, with the way to it. */
export async function flatTreeItems(client: CcvClient): Promise<CcvItem[]> {
	const nodes = await readCategoryTree(client);
	return nodes.map(({ id, name, path, parent_id: parentId = null, position, show_on_website: isShown }) => ({
		id,
		name,
		path: path.join(' > '),
		level: path.length,
		parentcategory_id: parentId,
		...(position !== undefined && { position }),
		...(isShown !== undefined && { show_on_website: isShown }),
	}));
}

/** The categories at the top, each with those below it in `children`. */
export async function nestedTreeItems(client: CcvClient): Promise<CcvItem[]> {
	const { root_categories: roots } = ((await client.get('/categorytree/')) ?? {}) as { root_categories?: unknown };
	return (Array.isArray(roots) ? (roots as CcvRecord[]) : []).map(withoutLinks);
}
