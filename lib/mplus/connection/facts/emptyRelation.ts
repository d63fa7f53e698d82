import { settled, type FactCheck } from './FactCheck';

/** Far above the numbers that a till gives. */
const NOBODY = 999_999_999_999;

export const emptyRelation: FactCheck = {
	question: 'Does the answer for a relation that does not exist carry an empty relation?',
	setting: 'Both answers count as not found',
	async settle(client) {
		const { result, relation } = await client.read('getRelation', { relationNumber: NOBODY });
		if (relation?.relationNumber) return settled(`It carries relation ${relation.relationNumber}: report this`);
		return settled(`${relation === undefined ? 'No, it carries none' : 'Yes, an empty one'}${result === undefined ? ', and no result' : ''}`);
	},
};
