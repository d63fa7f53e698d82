import type { ArticleGroup, Received } from '../soap/mplusTypes.generated';

export interface FlatGroup {
	group: Received<ArticleGroup>;
	/** 0 at the top. */
	parentGroupNumber: number;
	/** Names from the top down to its own. */
	path: string[];
}

/** Groups of a tree one by one, each before its subgroups; deleted ones are left out with all below them. */
export function flattenGroups(groups: ReadonlyArray<Received<ArticleGroup>>, parent?: FlatGroup): FlatGroup[] {
	return groups
		.filter((group) => group.isDeleted !== true)
		.flatMap((group) => {
			const flat = { group, parentGroupNumber: parent?.group.groupNumber ?? 0, path: [...(parent?.path ?? []), group.name ?? ''] };
			return [flat, ...flattenGroups(group.subGroupList?.articleGroups ?? [], flat)];
		});
}
