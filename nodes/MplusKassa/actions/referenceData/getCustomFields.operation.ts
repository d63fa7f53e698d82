import { readCustomFields } from '../../../../lib/mplus/reference/readCustomFields';
import { simplifyCustomField } from '../../../../lib/mplus/reference/simplify/simplifyCustomField';
import { CARD_KIND_FIELD, readCardKind } from './cardKindField';
import { referenceOperation } from './referenceOperation';

export const getCustomFields = referenceOperation({
	operation: 'getCustomFields',
	typeName: 'CustomField',
	own: ['cardType'],
	fields: [CARD_KIND_FIELD],
	read: async (client, ctx, itemIndex) => await readCustomFields(client, readCardKind(ctx, itemIndex)),
	simplify: simplifyCustomField,
});
