import type { CcvClient } from '../../CcvClient';
import { withoutLinks, type CcvItem } from '../../items/withoutLinks';
import { readCollection } from '../../readList';
import { readCategoryTree, type CategoryNode } from '../../reference/readCategoryTree';
import type { CcvRecord } from '../../writes/createRecord';

export async function readCategoryLinks(client: CcvClient, productId: number): Promise<CcvRecord[]> {
	return await readCollection(client, `/products/${productId}/producttocategories/`);
}

/** A product in a category as an item shows it; simplified with the name of the category and of those above it. */
export async function categoryItems(client: CcvClient, links: CcvRecord[], simplify: boolean): Promise<CcvItem[]> {
	if (!simplify || links.length === 0) return links;
	const nodes = await namedNodes(client);
	return links.map((link) => {
		const node = nodes.get(Number(link.category_id));
		return { ...withoutLinks(link), ...(node && { name: node.name, path: node.path.join(' > ') }) };
	});
}

// A client lives for one run of a node. Names are a courtesy: without the tree the ids do.
const trees = new WeakMap<CcvClient, Promise<Map<number, CategoryNode>>>();

async function namedNodes(client: CcvClient): Promise<Map<number, CategoryNode>> {
	const tree = trees.get(client) ?? readCategoryTree(client).then((nodes) => new Map(nodes.map((node) => [node.id, node])), () => new Map<number, CategoryNode>());
	trees.set(client, tree);
	return await tree;
}
