import { groupBy } from '../../groupBy';
import { found, type JsonObject } from '../../outcome';
import { hrefOf } from '../../render/hrefOf';
import { categoryLink } from '../../render/toCategory';
import type { Route } from '../../route';
import type { CcvCategory } from '../../world';

export const getCategoryTree: Route = {
	method: 'GET',
	path: '/categorytree/',
	answer(world, { origin }) {
		const children = groupBy(world.categories, 'parentcategory_id');
		return found({ href: hrefOf(origin, 'categorytree', ''), root_categories: nodesBelow(null) });

		function nodesBelow(parentId: number | null): JsonObject[] {
			const sorted = [...(children.get(parentId) ?? [])].sort((a, b) => a.position - b.position || a.id - b.id);
			return sorted.map(toNode);
		}

		function toNode(category: CcvCategory): JsonObject {
			return {
				href: hrefOf(origin, 'categories', category.id, ''),
				id: category.id,
				name: category.name,
				description: category.details.description ?? '',
				position: category.position,
				show_on_website: category.show_on_website,
				deeplink: categoryLink(origin, category),
				children: nodesBelow(category.id),
			};
		}
	},
};
