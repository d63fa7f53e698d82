import { readOnce } from '../../../../lib/ccv/reference/readOnce';
import { readSettings } from '../../../../lib/ccv/reference/readSettings';
import { referenceOperation } from './referenceOperation';

export const getSettings = referenceOperation({
	operation: 'getSettings',
	read: async (client) => [await readOnce(client, 'settings', async () => await readSettings(client))],
});
