import { chooseRelation } from '../../../../lib/mplus/relations/chooseRelation';
import { failureOf } from '../../../support/failureOf';

const key = { by: 'email', value: 'a@b.nl' } as const;
const relation = (relationNumber: number, active = true) => ({ relationNumber, active });

describe('given the relations that bear a key', () => {
	it.each<[string, Array<ReturnType<typeof relation>>, number | undefined]>([
		['none', [], undefined],
		['one', [relation(1)], 1],
		['one that is not active', [relation(1, false)], 1],
		['one active among others', [relation(1, false), relation(2), relation(3, false)], 2],
	])('when there is %s, then that is chosen', (_, relations, number) => {
		expect(chooseRelation(key, relations)?.relationNumber).toBe(number);
	});

	it.each<[string, Array<ReturnType<typeof relation>>, string]>([
		['two active ones', [relation(7), relation(3), relation(5, false)], 'Relations 3 and 7 have the same e-mail address'],
		['two of which none is active', [relation(7, false), relation(3, false)], 'Relations 3 and 7 have the same e-mail address and none of them is active'],
		['twelve', Array.from({ length: 12 }, (_, index) => relation(index + 1)), 'Relations 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 2 more have the same e-mail address'],
	])('when there are %s, then none is chosen and they are named', (_, relations, message) => {
		expect(failureOf(() => chooseRelation(key, relations))).toMatchObject({ code: 'refused', message });
	});
});
