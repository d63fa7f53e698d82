import { readRelation } from '../../relations/readRelation';
import type { Part } from './Part';

export const lookAtCustomer: Part = async (client, _version, { relationNumber }) => {
	if (relationNumber === undefined) return { state: 'ok', text: 'No default customer is chosen, so none was looked at' };
	const relation = await readRelation(client, relationNumber);
	const details = { relationNumber, exists: relation !== undefined, active: relation?.active };
	if (!relation) return { state: 'attention', text: `There is no customer ${relationNumber}`, details };
	if (relation.active === false) return { state: 'attention', text: `Customer ${relationNumber} is not active`, details };
	return { state: 'ok', text: `Customer ${relationNumber} exists`, details };
};
