import { readPaymentMethods } from '../../../../lib/mplus/reference/readPaymentMethods';
import { simplifyPaymentMethod } from '../../../../lib/mplus/reference/simplify/simplifyPaymentMethod';
import { referenceOperation } from './referenceOperation';

export const getPaymentMethods = referenceOperation({
	operation: 'getPaymentMethods',
	typeName: 'PaymentMethod',
	fields: [{ displayName: 'Only Active', name: 'onlyActive', type: 'boolean', default: true, description: 'Whether to leave out methods that are not active' }],
	async read(client, ctx, itemIndex) {
		const onlyActive = ctx.getNodeParameter('onlyActive', itemIndex, true) !== false;
		return (await readPaymentMethods(client)).filter(({ active }) => !onlyActive || active !== false);
	},
	simplify: simplifyPaymentMethod,
});
