import { simplifyBranch } from '../../../../lib/mplus/reference/simplify/simplifyBranch';
import { referenceOperation } from './referenceOperation';

export const getBranches = referenceOperation({
	operation: 'getBranches',
	typeName: 'Branch',
	read: async (client) => (await client.read('getBranches', {})).branches?.branch ?? [],
	simplify: simplifyBranch,
});
