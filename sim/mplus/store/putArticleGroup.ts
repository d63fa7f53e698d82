import type { ArticleGroup } from '../records';
import type { MplusWorld } from '../world';

import { nextMarker } from './nextMarker';
import { setGroupProducts } from './setGroupProducts';

export type GivenGroup = Partial<ArticleGroup> & { groupNumber: number; name: string; productNumbers?: number[] };

/** Creates or replaces an article group as someone at the till would, with a new marker. */
export function putArticleGroup(world: MplusWorld, given: GivenGroup): ArticleGroup {
	const { productNumbers, ...fields } = given;
	const group: ArticleGroup = {
		...{ parentGroupNumber: 0, text: '', sortOrder: 0, isDeleted: false },
		...fields,
		syncMarker: nextMarker(world, 'articleGroup'),
	};
	world.articleGroups.set(group.groupNumber, group);
	world.commits += 1;
	if (productNumbers) setGroupProducts(world, group.groupNumber, productNumbers);
	return group;
}
