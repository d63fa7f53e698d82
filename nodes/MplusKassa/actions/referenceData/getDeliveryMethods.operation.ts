import { readDeliveryMethods } from '../../../../lib/mplus/reference/readDeliveryMethods';
import { simplifyDeliveryMethod } from '../../../../lib/mplus/reference/simplify/simplifyDeliveryMethod';
import { referenceOperation } from './referenceOperation';

export const getDeliveryMethods = referenceOperation({
	operation: 'getDeliveryMethods',
	typeName: 'DeliveryMethod',
	fields: [{ displayName: 'Only Enabled', name: 'onlyEnabled', type: 'boolean', default: true, description: 'Whether to leave out methods that are switched off' }],
	read: async (client, ctx, itemIndex) => await readDeliveryMethods(client, ctx.getNodeParameter('onlyEnabled', itemIndex, true) !== false),
	simplify: simplifyDeliveryMethod,
});
