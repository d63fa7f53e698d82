import { callsOf, closeSoundTills, itemsOf, OLD, runBehind, runMplus, sentTo, startSoundTill } from '../../../support/mplusNode';

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

		expect([finished.error, numbersOf(finished)]).toEqual([undefined, numbers]);
		expect(sentTo(till, 'findRelationV2').length + sentTo(till, 'getRelations').length).toBeGreaterThan(0);
	});

	it('given several customers to find, when one is none, then each that comes pairs with its own', async () => {
		const till = await startSoundTill({ relations: RELATIONS });

		const finished = await runMplus(till, 'customer', 'find', { match: 'exact', everyMatch: true, criteria: { name: '={{ $json.name }}' } }, { input: [{ name: 'John Doe' }, { name: 'Nobody' }, { name: 'John Doer' }] });

		expect(finished.output('Node').map(({ json, pairedItem }) => [json.relationNumber, pairedItem])).toEqual([
			[2, { item: 0 }],
			[4, { item: 0 }],
			[1, { item: 2 }],
		]);
		expect(callsOf(till).filter((call) => !/^(findRelationV2|getRelations|getRelation)$/.test(call))).toEqual([]);
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
		expect(sentTo(till, 'findRelationV2')[0]).toContain('old@example.com');
	});

	it('given an old till whose search takes parts, when a whole name is searched, then the right one comes', async () => {
		const till = await startSoundTill({ ...OLD, relations: RELATIONS });

		const finished = await runMplus(till, 'customer', 'find', { match: 'exact', criteria: { name: 'John Doe' } });

		expect(numbersOf(finished)).toEqual([2]);
		expect(callsOf(till)).toEqual(['findRelation', 'getRelations', 'getRelations']);
	});

	it.each(['findRelationV2', 'getRelations'])('given the till reports a fault at %s, when one is searched behind another, then its words are on that', async (on) => {
		const till = await startSoundTill({ relations: RELATIONS });
		till.onCall = ({ label, body }) => {
			if (label === 'findRelationV2' && body.includes('Old John Doe') && on === 'getRelations') till.faults.push({ on, then: 'server-error' });
		};
		if (on === 'findRelationV2') till.faults.push({ on, containing: 'Old John Doe', then: 'server-error' });

		const { done, failed, code } = await runBehind(till, 'customer', 'find', { match: 'exact', criteria: { name: 'John Doer' } }, { criteria: { name: 'Old John Doe' } });

		expect(done).toMatchObject([{ relationNumber: 1 }]);
		expect([failed, code]).toEqual([expect.stringContaining(`${on}: the till reports a fault`), 'system-error']);
		expect(failed).not.toContain('Old John');
		expect(callsOf(till).at(-1)).toBe(on);
	});

	it('given no field, when it runs behind a search, then it says so and asks the till nothing', async () => {
		const till = await startSoundTill({ relations: RELATIONS });
		const parameters = { match: 'exact', criteria: { name: 'John Doer' } };
		await runMplus(till, 'customer', 'find', parameters);
		const calls = callsOf(till);

		const { done, failed, code } = await runBehind(till, 'customer', 'find', parameters, { criteria: { name: ' ' } });

		expect(done).toMatchObject([{ relationNumber: 1 }]);
		expect([failed, code]).toEqual([expect.stringMatching(/nothing to search for/), 'invalid-setting']);
		expect(callsOf(till)).toEqual([...calls, ...calls]);
	});

	it.each<[object, number[]]>([
		[{}, [21, 22, 23]],
		[{ limit: 2 }, [21, 22]],
		[{ returnAll: true }, [21, 22, 23]],
	])('given three that fit, when every match is wanted with %j, then %j come, paired', async (parameters, numbers) => {
		const till = await startSoundTill({ relations: [21, 22, 23].map((relationNumber) => ({ relationNumber, name: 'Twin', city: 'Urk' })) });

		const finished = await runMplus(till, 'customer', 'find', { criteria: { city: 'Urk' }, everyMatch: true, ...parameters });

		expect(finished.output('Node').map(({ json, pairedItem }) => [json.relationNumber, pairedItem])).toEqual(numbers.map((number) => [number, { item: 0 }]));
		expect(callsOf(till)).toContain('getRelations');
	});
});
