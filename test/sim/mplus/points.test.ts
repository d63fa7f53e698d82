import { aTill } from './aTill';
import { callTill, text, texts } from './callTill';
import { requestXml } from './xmlOf';

const adjust = (pointsAdjustment: number, mode?: 'RELATIVE' | 'ABSOLUTE', relationNumber = 1042): string =>
	requestXml('adjustPoints', { relationNumber, pointsAdjustment, mode: mode && `ADJUST-POINTS-MODE-${mode}` });
const aTillWithPoints = (over: Parameters<typeof aTill>[0] = {}) =>
	aTill({ relations: [{ relationNumber: 1042, name: 'Jan', points: 40, balance: 1250 }, { relationNumber: 7 }], ...over });

describe('given the points of a relation', () => {
	it.each<[string, string, string]>([
		['added', adjust(5, 'RELATIVE'), '45'],
		['taken away', adjust(-50, 'RELATIVE'), '-10'],
		['set', adjust(5, 'ABSOLUTE'), '5'],
		['added without a mode', adjust(5), '45'],
		['added where there were none', adjust(5, 'RELATIVE', 7), '5'],
	])('when points are %s, then the relation has them', (_case, request, points) => {
		const world = aTillWithPoints();
		const marker = world.counters.relation;

		const reply = callTill(world, request);

		expect([text(reply, 'result'), text(reply, 'points'), reply.committed]).toEqual(['ADJUST-POINTS-RESULT-OK', points, true]);
		expect([world.counters.relation, world.counters.relationPoints]).toEqual([marker + 1, 1]);
	});

	it.each<[string, string, string]>([
		['nothing is added', adjust(0), 'ADJUST-POINTS-FAILED-NO-DIFFERENCE'],
		['what is set is there already', adjust(40, 'ABSOLUTE'), 'ADJUST-POINTS-FAILED-NO-DIFFERENCE'],
		['the relation is unknown', adjust(5, 'RELATIVE', 8), 'ADJUST-POINTS-FAILED-RELATION-NOT-FOUND'],
	])('when %s, then it says so and nothing changes', (_case, request, result) => {
		const reply = callTill(aTillWithPoints(), request);

		expect([text(reply, 'result'), reply.committed]).toEqual([result, false]);
	});

	it.each([
		[true, '1250'],
		[false, '0'],
	])('when the till answers the balance: %s, then it is %s, and the relation keeps it', (pointsAnswerBalance, balance) => {
		const world = aTillWithPoints({ pointsAnswerBalance });

		expect(text(callTill(world, adjust(1)), 'balance')).toBe(balance);
		expect(world.relations.get(1042)?.balance).toBe(1250);
	});

	it('when points do not move the relation, then only they have a new marker', () => {
		const world = aTillWithPoints({ pointsMoveRelation: false });
		const marker = world.counters.relation;
		callTill(world, adjust(1));

		const reply = callTill(world, requestXml('getRelationPoints', { syncMarker: 1 }));

		expect([texts(reply, 'relationNumber'), texts(reply, 'points'), world.counters.relation]).toEqual([['1042'], ['41'], marker]);
	});

	it('when points are read, then those of the relations come, and the markers tell of them', () => {
		const world = aTillWithPoints();
		callTill(world, adjust(1));

		expect(texts(callTill(world, requestXml('getRelationPoints', { relationNumbers: [7] })), 'points')).toEqual(['0']);
		expect(text(callTill(world, requestXml('getCurrentSyncMarkersV2', { includeRelationPointsSyncMarker: true })), 'relationPointsSyncMarker')).toBe('1');
	});
});
