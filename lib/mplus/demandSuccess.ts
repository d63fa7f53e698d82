import { PosError } from '../http/PosError';

interface Ending {
	result?: string;
	resultCode?: string;
	errorMessage?: string;
	message?: string;
	errorMsg?: string;
}

/** How the WSDL's literals say that it was done, or that there was nothing to do (Mplus API, dossier 4). */
const DONE = /(?:^|-)OK(?:-|$)|SUCCESS$|-NO-CHANGES$|-NO-CORRECTIONS$|-PENDING$|RESULT-AUTHENTICATED$|PRESENCE-FOUND$/;
/** How old tills say NO-CHANGES of an order. */
const NOTHING_CHANGED = /there were no changes in the order/i;
const ORDER_FAILED = /^(?:UPDATE|SAVE)-ORDER-RESULT-FAILED$/;
/** A few literals write it as one word. */
const NOT_FOUND = /NOT-?FOUND$/;

/** The result literal of an answer; undefined where it has none, as on most reads. */
export function resultOf(answer: object): string | undefined {
	const { result, resultCode } = answer as Ending;
	return result ?? resultCode;
}

/** The till's own words about an answer, or its result literal. */
export function wordsOf(answer: object): string {
	const { errorMessage, message, errorMsg } = answer as Ending;
	return [errorMessage, message, errorMsg].map((text) => text?.trim()).find(Boolean) ?? resultOf(answer) ?? 'no result';
}

export function isSuccess(answer: object): boolean {
	const result = resultOf(answer);
	if (result === undefined) return false;
	return DONE.test(result) || (ORDER_FAILED.test(result) && NOTHING_CHANGED.test(wordsOf(answer)));
}

/** Turns a business failure into an error with the till's own words. `what` names the record: "Order 1042". */
export function demandSuccess(answer: object, what: string, hint?: string): void {
	if (isSuccess(answer)) return;
	const result = resultOf(answer);
	if (result === undefined) {
		throw new PosError('malformed-answer', `${what}: the answer of MplusKASSA has no result, so it is not known whether it was done`, { hint: 'Look at the record in the till before you run this again' });
	}
	if (NOT_FOUND.test(result)) throw new PosError('not-found', `${what}: MplusKASSA has none of that number or ID (${wordsOf(answer)})`, { systemCode: result, hint: hint ?? 'Check the number or ID' });
	throw new PosError('refused', `${what}: MplusKASSA refuses: ${wordsOf(answer)}`, { systemCode: result, hint });
}
