import { readCollection } from '../../../../lib/ccv/readList';
import { readOnce } from '../../../../lib/ccv/reference/readOnce';
import { referenceOperation } from './referenceOperation';

export const getPaymentMethods = referenceOperation({
	operation: 'getPaymentMethods',
	read: async (client) => await readOnce(client, 'paymethods', async () => await readCollection(client, '/paymethods/')),
});
