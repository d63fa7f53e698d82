import { readEmployees } from '../../../../lib/mplus/reference/readEmployees';
import { simplifyEmployee } from '../../../../lib/mplus/reference/simplify/simplifyEmployee';
import { referenceOperation } from './referenceOperation';

export const getEmployees = referenceOperation({
	operation: 'getEmployees',
	typeName: 'Employee',
	fields: [{ displayName: 'Only Active', name: 'onlyActive', type: 'boolean', default: true, description: 'Whether to leave out employees that are not active' }],
	read: async (client, ctx, itemIndex) => await readEmployees(client, ctx.getNodeParameter('onlyActive', itemIndex, true) !== false),
	simplify: simplifyEmployee,
});
