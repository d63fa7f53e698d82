import type { MplusClient } from '../MplusClient';
import type { CardCategory, Received } from '../soap/mplusTypes.generated';
import { CARD_KINDS, type CardKind } from './CardKind';

export interface CardCategoryOfKind extends Received<CardCategory> {
	cardType: CardKind;
	categoryId: number;
	name: string;
}

/** Card categories of one kind of card, or of all three. */
export async function readCardCategories(client: MplusClient, kind?: CardKind): Promise<CardCategoryOfKind[]> {
	const answer = await client.read('getCardCategories', {});
	const kinds = kind === undefined ? CARD_KINDS : [kind];
	return kinds.flatMap((cardType) =>
		(answer[`${cardType}CardCategoryList`]?.cardCategory ?? []).map((category) => ({ ...category, cardType, categoryId: category.categoryId ?? 0, name: category.name ?? '' })),
	);
}
