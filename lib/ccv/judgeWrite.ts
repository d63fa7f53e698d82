import type { HttpAnswer } from '../http/HttpPort';
import { PosError } from '../http/PosError';
import type { CcvCall } from './judgeExchange';
import { parseAnswer } from './parseAnswer';
import type { WriteEnd } from './writes/WriteEnd';

/** The record has the value already (CCV API, dossier 5). */
const SAME_VALUE = '500.50';
const CHANGES = ['PATCH', 'PUT'];
/** After these nobody knows whether it was done. Whatever else CCV answers says that it was not. */
const UNCLEAR = ['unanswered', 'malformed-answer', 'system-error'];

/**
 * What became of a write of so many fields, from the answer of its last attempt or what else came of it. `unsettled`: how many attempts
 * before may have done it. Throws what CCV refuses.
 */
export function judgeWrite(call: CcvCall, judged: HttpAnswer | PosError, unsettled: number, fields: number): WriteEnd {
	const failure = judged instanceof PosError ? judged : undefined;
	const isSame = failure?.systemCode === SAME_VALUE && CHANGES.includes(call.method);
	if (failure && (isSame ? fields === 1 : isGone(call, failure, unsettled))) return { kind: 'done' };
	// Of several fields one was the same: whether CCV took the others is not documented.
	if (failure && (isSame || UNCLEAR.includes(failure.code))) return { kind: 'unclear', failure };
	if (failure) throw failure;
	const { body } = judged as HttpAnswer;
	if (body === '') return { kind: 'done' };
	const json = parseAnswer(call.what, body);
	return json instanceof PosError ? { kind: 'unclear', failure: json } : { kind: 'done', json };
}

/** An attempt whose answer was lost has deleted it. */
function isGone({ method }: CcvCall, failure: PosError, unsettled: number): boolean {
	return method === 'DELETE' && failure.code === 'not-found' && unsettled > 0;
}
