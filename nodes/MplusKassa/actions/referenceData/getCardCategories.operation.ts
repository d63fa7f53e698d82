import { readCardCategories } from '../../../../lib/mplus/reference/readCardCategories';
import { simplifyCardCategory } from '../../../../lib/mplus/reference/simplify/simplifyCardCategory';
import { CARD_KIND_FIELD, readCardKind } from './cardKindField';
import { referenceOperation } from './referenceOperation';

export const getCardCategories = referenceOperation({
	operation: 'getCardCategories',
	typeName: 'CardCategory',
	own: ['cardType'],
	fields: [CARD_KIND_FIELD],
	read: async (client, ctx, itemIndex) => await readCardCategories(client, readCardKind(ctx, itemIndex)),
	simplify: simplifyCardCategory,
});
