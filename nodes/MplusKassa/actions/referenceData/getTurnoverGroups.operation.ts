import { simplifyTurnoverGroup } from '../../../../lib/mplus/reference/simplify/simplifyTurnoverGroup';
import { referenceOperation } from './referenceOperation';

export const getTurnoverGroups = referenceOperation({
	operation: 'getTurnoverGroups',
	typeName: 'TurnoverGroup',
	fields: [{ displayName: 'Only Active', name: 'onlyActive', type: 'boolean', default: true, description: 'Whether to leave out groups that are not active' }],
	async read(client, ctx, itemIndex) {
		const onlyActive = ctx.getNodeParameter('onlyActive', itemIndex, true) !== false;
		return (await client.read('getTurnoverGroups', { request: onlyActive ? { onlyActive } : {} })).turnoverGroupList?.turnoverGroup ?? [];
	},
	simplify: simplifyTurnoverGroup,
});
