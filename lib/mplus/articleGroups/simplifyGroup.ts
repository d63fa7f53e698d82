import { withoutAbsent } from '../../model/withoutAbsent';
import type { ArticleGroup, Received } from '../soap/mplusTypes.generated';
import type { FlatGroup } from './flattenGroups';

/** An article group for people, with the way to it. */
export function simplifyGroup({ group, parentGroupNumber, path }: FlatGroup): Record<string, unknown> {
	return { ...ownFields(group), path: path.join(' / '), parentGroupNumber, level: path.length };
}

/** A group with its subgroups inside it; deleted ones are left out. */
export function simplifyTree(group: Received<ArticleGroup>): Record<string, unknown> {
	const subGroups = (group.subGroupList?.articleGroups ?? []).filter(({ isDeleted }) => isDeleted !== true);
	return { ...ownFields(group), subGroups: subGroups.map(simplifyTree) };
}

function ownFields({ groupNumber, name, text, sortOrder, productNumbers, articleNumbers, image }: Received<ArticleGroup>): Record<string, unknown> {
	return withoutAbsent({
		groupNumber,
		name,
		text: text || undefined,
		sortOrder,
		productNumbers: productNumbers?.number ?? [],
		articleNumbers: articleNumbers?.number,
		imageId: image?.imageId || undefined,
		imageUrl: image?.imageUrl || undefined,
	});
}
