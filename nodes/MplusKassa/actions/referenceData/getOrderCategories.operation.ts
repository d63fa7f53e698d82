import { simplifyOrderCategory } from '../../../../lib/mplus/reference/simplify/simplifyOrderCategory';
import { referenceOperation } from './referenceOperation';

export const getOrderCategories = referenceOperation({
	operation: 'getOrderCategories',
	typeName: 'OrderCategory',
	read: async (client) => (await client.read('getOrderCategories', {})).orderCategory ?? [],
	simplify: simplifyOrderCategory,
});
