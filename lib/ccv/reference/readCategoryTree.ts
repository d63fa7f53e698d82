import type { CcvClient } from '../CcvClient';
import type { CcvRecord } from '../writes/createRecord';

export interface CategoryNode {
	id: number;
	name: string;
	/** Names from the root down to this category. */
	path: string[];
	/** Absent for a root. */
	parent_id?: number;
	position?: number;
	show_on_website?: boolean;
}

/** The whole tree of categories as a list, each parent before its children (CCV API, dossier 8). */
export async function readCategoryTree(client: CcvClient): Promise<CategoryNode[]> {
	const tree = (await client.get('/categorytree/')) as { root_categories?: unknown } | null;
	return flatten(tree?.root_categories, []);
}

function flatten(nodes: unknown, above: CategoryNode[]): CategoryNode[] {
	if (!Array.isArray(nodes)) return [];
	return (nodes as CcvRecord[]).flatMap((node) => {
		const name = String(node.name ?? '');
		const category: CategoryNode = {
			id: Number(node.id),
			name,
			path: [...above.map((parent) => parent.name), name],
			...(above.length > 0 && { parent_id: above.at(-1)?.id }),
			...(typeof node.position === 'number' && { position: node.position }),
			...(typeof node.show_on_website === 'boolean' && { show_on_website: node.show_on_website }),
		};
		return [category, ...flatten(node.children, [...above, category])];
	});
}
