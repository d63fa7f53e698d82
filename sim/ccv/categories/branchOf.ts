import type { CcvWorld } from '../world';

/** A category and all categories below it. */
export function branchOf(world: CcvWorld, id: number): Set<number> {
	const ids = new Set([id]);
	// A set that grows while it is walked: the children of a child come last.
	for (const parent of ids) {
		for (const category of world.categories) if (category.parentcategory_id === parent) ids.add(category.id);
	}
	return ids;
}
