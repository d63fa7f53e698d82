export const CARD_KINDS = ['article', 'employee', 'relation'] as const;

/** What a card of the till is about; categories and custom fields belong to one kind. */
export type CardKind = (typeof CARD_KINDS)[number];
