import { PosError } from '../../http/PosError';
import type { MplusClient } from '../MplusClient';
import type { ArticleGroup, Received } from '../soap/mplusTypes.generated';
import { flattenGroups, type FlatGroup } from './flattenGroups';

/** The tree of article groups, from the top. */
export async function readGroupTree(client: MplusClient, withArticles = false): Promise<Array<Received<ArticleGroup>>> {
	const request = withArticles ? { retrieveArticleNumbers: true } : {};
	const { articleGroupList } = await client.read('getArticleGroups', { request });
	return articleGroupList?.articleGroups ?? [];
}

export async function readGroups(client: MplusClient): Promise<FlatGroup[]> {
	return flattenGroups(await readGroupTree(client));
}

export async function readGroup(client: MplusClient, groupNumber: number): Promise<FlatGroup> {
	return groupIn(await readGroups(client), groupNumber);
}

export function groupIn(groups: readonly FlatGroup[], groupNumber: number): FlatGroup {
	const flat = groups.find(({ group }) => group.groupNumber === groupNumber);
	if (flat) return flat;
	throw new PosError('not-found', `MplusKASSA has no article group ${groupNumber}`, { hint: 'Choose the article group from the list' });
}
