import { recordsIn, type WireRecord } from '../wire';
import type { MplusWorld } from '../world';

import { nextMarker } from './nextMarker';

/** Adds a preparation method to an article, or changes it. Its own marker moves and no other (API.md 5). */
export function putPreparationMethod(world: MplusWorld, articleNumber: number, given: WireRecord & { description: string }): void {
	const article = world.articles.get(articleNumber)?.article;
	if (!article) throw new Error(`There is no article ${articleNumber}`);
	const known = recordsIn(article, 'preparationMethodList', 'preparationMethod');
	const before = known.find(({ description }) => description === given.description);
	const method = { closeAfterSelection: false, maxOneSelection: false, selectionRequired: false, ...before, ...given, syncMarker: nextMarker(world, 'article') };
	article.preparationMethodList = { preparationMethod: [...known.filter((one) => one !== before), method] };
	world.commits += 1;
}
