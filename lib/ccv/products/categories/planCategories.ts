/** A product in a category. */
export interface CategoryLink {
	id: number;
	category_id: number;
}

export type CategoryChange = 'replace' | 'add' | 'remove';

export interface CategoryPlan {
	/** Ids of categories. */
	add: number[];
	/** Links to be taken away. */
	remove: CategoryLink[];
}

/** What has to be written so that a product is in the categories it should be in; what is so already is not. Pure. */
export function planCategories(links: CategoryLink[], wanted: number[], change: CategoryChange): CategoryPlan {
	const has = new Set(links.map(({ category_id: id }) => id));
	const named = new Set(wanted);
	return {
		add: change === 'remove' ? [] : [...named].filter((id) => !has.has(id)),
		remove: change === 'add' ? [] : links.filter(({ category_id: id }) => named.has(id) === (change === 'remove')),
	};
}
