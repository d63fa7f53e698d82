import { toItem } from '../items/toItem';
import type { ArticleGroup, Received } from '../soap/mplusTypes.generated';
import type { FlatGroup } from './flattenGroups';
import { simplifyGroup, simplifyTree } from './simplifyGroup';

interface Form {
	simplify: boolean;
	zone: string;
}

/** An article group as an item of its own; the groups below it have theirs. */
export function groupItem(flat: FlatGroup, { simplify, zone }: Form): Record<string, unknown> {
	if (simplify) return simplifyGroup(flat);
	const { subGroupList, ...group } = toItem('ArticleGroup', flat.group, zone);
	void subGroupList;
	return { ...group, parentGroupNumber: flat.parentGroupNumber };
}

/** An article group with the groups below inside it. */
export function treeItem(group: Received<ArticleGroup>, { simplify, zone }: Form): Record<string, unknown> {
	return simplify ? simplifyTree(group) : toItem('ArticleGroup', group, zone);
}
