import { simplifyApiVersion } from '../../../../lib/mplus/reference/simplify/simplifyApiVersion';
import { referenceOperation } from './referenceOperation';

export const getApiVersion = referenceOperation({
	operation: 'getApiVersion',
	typeName: 'getApiVersionResponse',
	read: async (client) => [await client.read('getApiVersion', {})],
	simplify: simplifyApiVersion,
});
