import type { MplusClient } from '../MplusClient';
import type { CustomField, Received } from '../soap/mplusTypes.generated';
import { CARD_KINDS, type CardKind } from './CardKind';

export interface CustomFieldOfKind extends Received<CustomField> {
	cardType: CardKind;
	fieldName: string;
}

/** Definitions of the custom fields of one kind of card, or of all three. */
export async function readCustomFields(client: MplusClient, kind?: CardKind): Promise<CustomFieldOfKind[]> {
	const answer = await client.read('getCustomFieldLists', {});
	const kinds = kind === undefined ? CARD_KINDS : [kind];
	return kinds.flatMap((cardType) =>
		(answer[`${cardType}CustomFieldList`]?.customField ?? []).map((field) => ({ ...field, cardType, fieldName: field.fieldName ?? '' })),
	);
}
