import { readCollection } from '../../../../lib/ccv/readList';
import { readOnce } from '../../../../lib/ccv/reference/readOnce';
import { referenceOperation } from './referenceOperation';

export const getWebshops = referenceOperation({
	operation: 'getWebshops',
	read: async (client) => await readOnce(client, 'webshops', async () => await readCollection(client, '/webshops/')),
});
