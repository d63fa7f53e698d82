import type { CcvRecord } from '../../../../lib/ccv/writes/createRecord';
import { readOnce } from '../../../../lib/ccv/reference/readOnce';
import { readSettings } from '../../../../lib/ccv/reference/readSettings';
import { referenceOperation } from './referenceOperation';

export const getOrderStatuses = referenceOperation({
	operation: 'getOrderStatuses',
	read: async (client) => {
		const { order_status: statuses } = await readOnce(client, 'settings', async () => await readSettings(client));
		return Array.isArray(statuses) ? (statuses as CcvRecord[]) : [];
	},
	simplify: (status) => {
		const { id, status: code, status_name: name } = status as CcvRecord;
		return { id, status: code, name };
	},
});
