import { fillRelations } from '../../../../sim/mplus/fillTill';
import { callsOf, closeSoundTills, itemsOf, OLD, runBehind, runMplus, startSoundTill } from '../../../support/mplusNode';

const RELATIONS = [
	{ relationNumber: 1, name: 'One', categoryId: 1 },
	{ relationNumber: 2, name: 'Two', categoryId: 2 },
	{ relationNumber: 3, name: 'Three', categoryId: 1, active: false },
	{ relationNumber: 4, name: 'Four' },
];

afterAll(closeSoundTills);

const numbersOf = (finished: Parameters<typeof itemsOf>[0]) => itemsOf(finished).map(({ relationNumber }) => relationNumber);

describe('MplusKASSA, Customer: Get Many', () => {
	it.each<[string, object, number[]]>([
		['no filter', {}, [1, 2, 3, 4]],
		['a category', { category: { __rl: true, mode: 'id', value: '1' } }, [1, 3]],
		['the active ones', { state: 'active' }, [1, 2, 4]],
		['the inactive ones of a category', { category: { __rl: true, mode: 'id', value: '1' }, state: 'inactive' }, [3]],
		['a category nobody has', { category: { __rl: true, mode: 'id', value: '9' } }, []],
	])('given some customers, when they are listed by %s, then exactly those come, paired', async (_, filters, numbers) => {
		const till = await startSoundTill({ relations: RELATIONS });

		const finished = await runMplus(till, 'customer', 'getMany', { returnAll: true, filters: filters as never });

		expect(numbersOf(finished)).toEqual(numbers);
		expect(new Set(callsOf(till))).toEqual(new Set(['getRelations']));
	});

	it('given 2,500 customers, when all are listed, then each comes once, a thousand a call to the empty page', async () => {
		const till = await startSoundTill();
		fillRelations(till.world, 2_500);

		const finished = await runMplus(till, 'customer', 'getMany', { returnAll: true });

		expect(new Set(numbersOf(finished)).size).toBe(2_500);
		expect(callsOf(till)).toEqual(Array(4).fill('getRelations'));
	});

	it('given 2,500 customers, when 60 are asked for, then 60 come after one call', async () => {
		const till = await startSoundTill();
		fillRelations(till.world, 2_500);

		const finished = await runMplus(till, 'customer', 'getMany', { returnAll: false, limit: 60 });

		expect(numbersOf(finished)).toEqual(Array.from({ length: 60 }, (_, index) => 1001 + index));
		expect(callsOf(till)).toEqual(['getRelations']);
	});

	it('given an old till, when customers are listed, then they come as from a new one', async () => {
		const till = await startSoundTill({ ...OLD, relations: RELATIONS });

		expect(numbersOf(await runMplus(till, 'customer', 'getMany', { returnAll: true }))).toEqual([1, 2, 3, 4]);
		expect(new Set(callsOf(till))).toEqual(new Set(['getRelations']));
	});

	it('given the till reports a fault at the second of two categories, when customers are listed, then its words are on that and the others come', async () => {
		const till = await startSoundTill({ relations: RELATIONS });
		const category = (value: string) => ({ filters: { category: { __rl: true, mode: 'id', value } }, returnAll: true });
		await runMplus(till, 'customer', 'getMany', category('1'));
		const calls = callsOf(till).length;
		till.faults.push({ on: 'getRelations', nth: 2 * calls + 1, then: 'server-error' });

		const { done, failed, code } = await runBehind(till, 'customer', 'getMany', category('1'), category('2'));

		expect(done.map(({ relationNumber }) => relationNumber)).toEqual([1, 3]);
		expect([failed, code]).toEqual([expect.stringContaining('MplusKASSA, getRelations: the till reports a fault'), 'system-error']);
		expect(callsOf(till)).toHaveLength(2 * calls + 1);
	});
});
