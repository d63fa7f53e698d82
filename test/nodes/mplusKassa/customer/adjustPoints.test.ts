import { callsOf, closeSoundTills, itemsOf, OLD, runBehind, runMplus, startSoundTill } from '../../../support/mplusNode';

const relations = [{ relationNumber: 10, name: 'Anna', email: 'anna@example.com', points: 12 }];
const BOTH = [...relations, { relationNumber: 11, name: 'Bo', points: 30 }];

afterAll(closeSoundTills);

const adjust = (mode: string, points: unknown, value = '10') => ({ customer: { __rl: true, mode: 'id', value }, mode, points: points as number });
const number = (value: string) => ({ customer: { __rl: true, mode: 'id', value } });
const pointsOf = ({ world }: Awaited<ReturnType<typeof startSoundTill>>) => [...world.relations.values()].map(({ points }) => points);

describe('MplusKASSA, Customer: Adjust Points', () => {
	it.each<[string, number, object]>([
		['relative', 5, { pointsBefore: 12, points: 17, changed: true }],
		['relative', -2, { pointsBefore: 12, points: 10, changed: true }],
		['relative', 0, { pointsBefore: 12, points: 12, changed: false }],
		['absolute', 40, { pointsBefore: 12, points: 40, changed: true }],
		['absolute', 12, { pointsBefore: 12, points: 12, changed: false }],
		['absolute', 0, { pointsBefore: 12, points: 0, changed: true }],
	])('given 12 points, when they are adjusted %s by %d, then they are what they should be', async (mode, points, expected) => {
		const till = await startSoundTill({ relations });

		const finished = await runMplus(till, 'customer', 'adjustPoints', adjust(mode, points));

		expect(finished.output('Node')).toMatchObject([{ json: { relationNumber: 10, ...expected }, pairedItem: { item: 0 } }]);
		expect(till.world.relations.get(10)).toMatchObject({ points: (expected as { points: number }).points });
	});

	it.each(['lose-answer', 'server-error-after', 'proxy-page-after'] as const)('given the answer is lost (%s), when points were added all the same, then that is seen and they are added once', async (then) => {
		const till = await startSoundTill({ relations }, { faults: [{ on: 'adjustPoints', then }] });

		expect(itemsOf(await runMplus(till, 'customer', 'adjustPoints', adjust('relative', 5)))).toMatchObject([{ points: 17, changed: true }]);
		expect(till.world.relations.get(10)).toMatchObject({ points: 17 });
	});

	it.each(['server-error', 'proxy-page', 'reset-before'] as const)('given nothing was done (%s), when points are added behind others, then it says that they stand as they were', async (then) => {
		const till = await startSoundTill({ relations: BOTH }, { faults: [{ on: 'adjustPoints', containing: '>11<', then }] });

		const { done, failed } = await runBehind(till, 'customer', 'adjustPoints', adjust('relative', 5), number('11'));

		expect(done).toMatchObject([{ relationNumber: 10, points: 17 }]);
		expect(failed).toMatch(/^Points of relation 11: the till did not change them, they stand at 30.*Run this again/s);
		expect([pointsOf(till), callsOf(till).slice(-3)]).toEqual([[17, 30], ['getRelation', 'adjustPoints', 'getRelation']]);
	});

	it('given the till says no, when points are added behind others, then the error says so of the relation', async () => {
		const till = await startSoundTill({ relations: BOTH }, { faults: [{ on: 'adjustPoints', containing: '>11<', then: 'refuse' }] });

		const { done, failed, code } = await runBehind(till, 'customer', 'adjustPoints', adjust('relative', 5), number('11'));

		expect(done).toMatchObject([{ relationNumber: 10, points: 17 }]);
		expect([failed, code]).toEqual([expect.stringMatching(/^Points of relation 11: MplusKASSA refuses: ADJUST-POINTS-FAILED/), 'refused']);
		expect(pointsOf(till)).toEqual([17, 30]);
	});

	it('given the till reports a fault at the reading, when points are added behind others, then its words are shown and nothing is sent', async () => {
		const till = await startSoundTill({ relations: BOTH }, { faults: [{ on: 'getRelation', containing: '>11<', then: 'server-error' }] });

		const { done, failed, code } = await runBehind(till, 'customer', 'adjustPoints', adjust('relative', 5), number('11'));

		expect(done).toMatchObject([{ relationNumber: 10, points: 17 }]);
		expect([failed, code]).toEqual([expect.stringContaining('MplusKASSA, getRelation: the till reports a fault'), 'system-error']);
		expect([pointsOf(till), callsOf(till).filter((call) => call === 'adjustPoints').length]).toEqual([[17, 30], 1]);
	});

	it('given two items, when the second names nobody, then it fails and the first is done', async () => {
		const till = await startSoundTill({ relations });

		const finished = await runMplus(till, 'customer', 'adjustPoints', adjust('relative', 1, '={{ $json.number }}'), { input: [{ number: 10 }, { number: 11 }], onError: 'continueRegularOutput' });

		expect(finished.output('Node')).toMatchObject([
			{ json: { points: 13 }, pairedItem: { item: 0 } },
			{ json: { error: 'MplusKASSA has no relation with number 11', details: { code: 'not-found' } }, pairedItem: { item: 1 } },
		]);
		expect(pointsOf(till)).toEqual([13]);
	});

	it('given an old till, when points are set, then it is as on a new one', async () => {
		const till = await startSoundTill({ ...OLD, relations });

		expect(itemsOf(await runMplus(till, 'customer', 'adjustPoints', adjust('absolute', 3)))).toMatchObject([{ points: 3 }]);
		expect(pointsOf(till)).toEqual([3]);
	});

	it('given half a point, when it runs behind a whole one, then it is refused before anything is asked', async () => {
		const till = await startSoundTill({ relations });

		const { done, failed, code } = await runBehind(till, 'customer', 'adjustPoints', adjust('relative', 1), { points: 0.5 });

		expect(done).toMatchObject([{ points: 13 }]);
		expect([failed, code]).toEqual([expect.stringMatching(/^Points must be a whole number/), 'invalid-setting']);
		expect([pointsOf(till), callsOf(till)]).toEqual([[13], ['getRelation', 'adjustPoints', 'getRelation']]);
	});
});
