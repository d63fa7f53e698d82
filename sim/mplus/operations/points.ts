import { nextMarker } from '../store/nextMarker';
import { putRelation } from '../store/putRelation';
import { numberIn, numbersIn, recordIn, type WireRecord } from '../wire';
import type { MplusWorld, Relation } from '../world';

import type { Operation } from './Operation';
import { takePage } from './takePage';

/** Failures lack RESULT (API.md 4). RELATIVE unless it says ABSOLUTE (assumed). */
export const adjustPoints: Operation = ({ world, input, context }) => {
	const request = recordIn(input, 'request') ?? {};
	const relation = world.relations.get(numberIn(request, 'relationNumber') ?? 0);
	const adjustment = numberIn(request, 'pointsAdjustment') ?? 0;
	if (context.refuse) return { result: 'ADJUST-POINTS-FAILED' };
	if (!relation) return { result: 'ADJUST-POINTS-FAILED-RELATION-NOT-FOUND' };
	const before = pointsOf(relation);
	const points = request.mode === 'ADJUST-POINTS-MODE-ABSOLUTE' ? adjustment : before + adjustment;
	if (points === before) return { result: 'ADJUST-POINTS-FAILED-NO-DIFFERENCE' };
	return { result: 'ADJUST-POINTS-RESULT-OK', relation: answered(world, setPoints(world, relation, points)) };
};

export const getRelationPoints: Operation = ({ world, input }) => {
	const request = recordIn(input, 'request');
	const wanted = numbersIn(request, 'relationNumbers');
	const asked = [...world.relations.values()].filter(
		({ relationNumber }) => wanted.length === 0 || wanted.includes(relationNumber),
	);
	const rows = asked.map((relation) => ({
		relationNumber: relation.relationNumber,
		points: pointsOf(relation),
		syncMarker: world.pointsMarkers.get(relation.relationNumber) ?? 0,
	}));
	return { relationPointsLst: takePage(rows, request) };
};

function setPoints(world: MplusWorld, relation: Relation, points: number): Relation {
	world.pointsMarkers.set(relation.relationNumber, nextMarker(world, 'relationPoints'));
	if (world.pointsMoveRelation) return putRelation(world, { ...relation, points });
	const changed = { ...relation, points };
	world.relations.set(relation.relationNumber, changed);
	world.commits += 1;
	return changed;
}

function answered(world: MplusWorld, relation: Relation): WireRecord {
	const balance = numberIn(relation, 'balance') ?? 0;
	return { ...relation, balance: world.pointsAnswerBalance ? balance : 0 };
}

function pointsOf(relation: Relation): number {
	return numberIn(relation, 'points') ?? 0;
}
