import { readCollection } from '../../../../lib/ccv/readList';
import { readOnce } from '../../../../lib/ccv/reference/readOnce';
import { referenceOperation } from './referenceOperation';

export const getLanguages = referenceOperation({
	operation: 'getLanguages',
	read: async (client) => await readOnce(client, 'languages', async () => await readCollection(client, '/languages/')),
});
