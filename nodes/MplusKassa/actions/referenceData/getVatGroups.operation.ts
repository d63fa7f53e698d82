import { simplifyVatGroup } from '../../../../lib/mplus/reference/simplify/simplifyVatGroup';
import { referenceOperation } from './referenceOperation';

export const getVatGroups = referenceOperation({
	operation: 'getVatGroups',
	typeName: 'VatGroup',
	read: async (client) => (await client.read('getVatGroupList', {})).vatGroup ?? [],
	simplify: simplifyVatGroup,
});
