import { callsOf, closeSoundTills, itemsOf, OLD, runMplus, startSoundTill } from '../../../support/mplusNode';

const RELATIONS = [
	{ relationNumber: 1, name: 'John Doer', email: 'john.doer@example.com', city: 'Utrecht', categoryId: 1 },
	{ relationNumber: 2, name: 'John Doe', email: 'john.doe@example.com', city: 'Zwolle', categoryId: 1, birthDate: { day: 31, mon: 1, year: 1980 } },
	{ relationNumber: 3, name: 'Old John Doe', email: 'old@example.com', city: 'Breda', active: false },
	{ relationNumber: 4, name: 'JOHN DOE', email: 'j@example.com', city: 'Breda', active: false, cardNumbers: ['77'] },
];

afterAll(closeSoundTills);

const numbersOf = (finished: Parameters<typeof itemsOf>[0]) => itemsOf(finished).map(({ relationNumber }) => relationNumber);

describe('MplusKASSA, Customer: Find', () => {
	it.each<[string, object, object, number[]]>([
		['a whole name', { match: 'exact' }, { name: 'john doe' }, [2]],
		['a part of a name', { match: 'partial' }, { name: 'n do' }, [1]],
		['two fields together', { match: 'partial' }, { name: 'john', city: 'zwol' }, [2]],
		['two fields that no customer has together', { match: 'exact' }, { name: 'John Doe', city: 'Utrecht' }, []],
		['a birth date', { match: 'exact' }, { birthDate: '1980-01-31T00:00:00' }, [2]],
		['a category and a city', { match: 'exact' }, { category: { __rl: true, mode: 'id', value: '1' }, city: 'ZWOLLE' }, [2]],
		['every whole name', { match: 'exact', everyMatch: true }, { name: 'John Doe' }, [2, 4]],
		['every part of a name', { match: 'partial', everyMatch: true }, { name: 'doe' }, [1, 2, 3, 4]],
		['one of several card numbers', { match: 'exact', everyMatch: true }, { cardNumber: '77' }, [4]],
	])('given similar customers, when they are searched by %s, then exactly the right ones come', async (_, further, criteria, numbers) => {
		const till = await startSoundTill({ relations: RELATIONS });

		const finished = await runMplus(till, 'customer', 'find', { ...further, criteria: criteria as never });

		expect(numbersOf(finished)).toEqual(numbers);
	});

	it('given the first hit is not active, when one is searched, then an active one behind it comes', async () => {
		const till = await startSoundTill({ relations: [...RELATIONS].reverse() });

		const finished = await runMplus(till, 'customer', 'find', { match: 'exact', criteria: { name: 'John Doe' } });

		expect(itemsOf(finished)).toMatchObject([{ relationNumber: 2, active: true }]);
		expect(callsOf(till)).toEqual(['findRelationV2', 'getRelations', 'getRelations']);
	});

	it('given only one that is not active, when it is searched, then it comes and says so', async () => {
		const till = await startSoundTill({ relations: RELATIONS });

		expect(itemsOf(await runMplus(till, 'customer', 'find', { match: 'exact', criteria: { email: 'old@example.com' } }))).toMatchObject([{ relationNumber: 3, active: false }]);
	});

	it('given an old till whose search takes parts, when a whole name is searched, then the right one comes', async () => {
		const till = await startSoundTill({ ...OLD, relations: RELATIONS });

		const finished = await runMplus(till, 'customer', 'find', { match: 'exact', criteria: { name: 'John Doe' } });

		expect(numbersOf(finished)).toEqual([2]);
		expect(callsOf(till)).toEqual(['findRelation', 'getRelations', 'getRelations']);
	});

	it('given the till reports a fault, when one is searched, then the node stops with its words', async () => {
		const till = await startSoundTill({ relations: RELATIONS }, { faults: [{ on: 'findRelationV2', then: 'server-error' }] });

		expect((await runMplus(till, 'customer', 'find', { criteria: { name: 'John Doe' } })).error).toMatch(/findRelationV2: the till reports a fault/);
	});

	it('given no field, when it runs, then it says so and asks the till nothing', async () => {
		const till = await startSoundTill({ relations: RELATIONS });

		expect((await runMplus(till, 'customer', 'find', { criteria: { name: ' ' } })).error).toMatch(/nothing to search for/);
		expect(callsOf(till)).toEqual([]);
	});
});
