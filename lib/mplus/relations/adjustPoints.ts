import { PosError } from '../../http/PosError';
import { demandSuccess } from '../demandSuccess';
import { lookAfterWrite, readAfterWrite } from '../lookAfterWrite';
import type { MplusClient, WriteEnd } from '../MplusClient';
import { readRelation, type ReceivedRelation } from './readRelation';

export interface AdjustedPoints {
	relationNumber: number;
	/** Absent where the till does not say. */
	pointsBefore?: number;
	points?: number;
	changed: boolean;
	/** It is done, but the points could not be read after it. */
	readBack?: false;
}

export interface PointsAdjustment {
	mode: 'absolute' | 'relative';
	points: number;
}

/** Sets a relation's points, or adds to them. Adding has no key: after an unclear end the points tell whether it was done. */
export async function adjustPoints(client: MplusClient, relation: ReceivedRelation, { mode, points }: PointsAdjustment): Promise<AdjustedPoints> {
	const { relationNumber, points: pointsBefore } = relation;
	const wanted = mode === 'absolute' ? points : pointsBefore === undefined ? undefined : pointsBefore + points;
	if ((wanted !== undefined && wanted === pointsBefore) || (mode === 'relative' && points === 0)) return { relationNumber, pointsBefore, points: pointsBefore, changed: false };
	const request = { relationNumber, pointsAdjustment: points, mode: mode === 'absolute' ? 'ADJUST-POINTS-MODE-ABSOLUTE' : 'ADJUST-POINTS-MODE-RELATIVE' };
	const end = await client.write('adjustPoints', { request }, mode === 'absolute' ? 'keyed' : 'never');
	// Also what a repeated call gets whose first answer was lost.
	if (end.kind === 'answer' && end.value.result === 'ADJUST-POINTS-FAILED-NO-DIFFERENCE') return { relationNumber, pointsBefore, points: wanted, changed: pointsBefore !== undefined };
	if (end.kind === 'refused') throw new PosError('refused', `Points of relation ${relationNumber}: ${end.message}`);
	if (end.kind === 'answer') demandSuccess(end.value, `Points of relation ${relationNumber}`);
	// The balance in the answer is right in newer tills only (Mplus API, dossier 8).
	const read = async (): Promise<ReceivedRelation | undefined> => await readRelation(client, relationNumber);
	if (end.kind === 'answer') {
		const after = await readAfterWrite(read);
		if (after) return { relationNumber, pointsBefore, points: after.points, changed: true };
		return { relationNumber, pointsBefore, ...(mode === 'absolute' && { points }), changed: true, readBack: false };
	}
	const after = (await lookAfterWrite(`Points of relation ${relationNumber}`, read, { mayBeDone: mode === 'relative', hint: 'Look at the points in the till before you run this again' }))?.points;
	demandDone(end, { relationNumber, before: pointsBefore, after, wanted });
	return { relationNumber, pointsBefore, points: after, changed: true };
}

interface Points {
	relationNumber: number;
	before?: number;
	after?: number;
	wanted?: number;
}

function demandDone({ message }: Extract<WriteEnd<'adjustPoints'>, { kind: 'unclear' }>, { relationNumber, before, after, wanted }: Points): void {
	if (after !== undefined && after === wanted) return;
	const what = `Points of relation ${relationNumber}`;
	if (after !== undefined && after === before) {
		throw new PosError('unanswered', `${what}: the till did not change them, they stand at ${after} (${message})`, { hint: 'Run this again' });
	}
	throw new PosError('unanswered', `${what}: it is not known whether the till changed them (${message})`, { mayBeDone: true, hint: 'Look at the points in the till before you run this again' });
}
