import type { MplusWorld } from '../world';

/** Why an article has no stock in a branch, as the end of the result literals of setStock and its kin, or nothing. */
export function refuseStock(world: MplusWorld, branchNumber: number, articleNumber: number): string | undefined {
	if (!world.branches.some((branch) => branch.branchNumber === branchNumber)) return 'BRANCH-NOT-FOUND';
	const known = world.articles.get(articleNumber);
	if (!known) return 'ARTICLE-NOT-FOUND';
	return known.article.stockArticle === true ? undefined : 'NO-STOCK-ARTICLE';
}
