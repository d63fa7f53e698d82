import type { CardType } from '../records';
import { numberIn, textIn, type WireRecord } from '../wire';
import type { MplusWorld } from '../world';

/** Whether the category that is asked for exists; 0 is none. */
export function hasCategory(world: MplusWorld, request: WireRecord): boolean {
	const categoryId = numberIn(request, 'categoryId') ?? 0;
	const own = world.cardCategories.filter((category) => category.cardType === cardTypeIn(request));
	return categoryId === 0 || own.some((category) => category.categoryId === categoryId);
}

export function cardTypeIn(request: WireRecord): CardType {
	return (textIn(request, 'cardType') ?? 'PRODUCT') as CardType;
}
