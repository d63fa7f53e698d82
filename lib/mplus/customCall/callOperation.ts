import { PosError } from '../../http/PosError';
import { isSuccess, resultOf, wordsOf } from '../demandSuccess';
import type { MplusClient, MplusOperation, Params } from '../MplusClient';
import { encodeRequest } from '../soap/encodeRequest';
import { operationSpec } from '../soap/mplusTable';
import { tryWrite } from '../writeOnce';
import { isReadCall } from './isReadCall';
import { describeBody } from './requestSkeleton';

export interface CustomCall {
	operation: string;
	/** In the till's own raw form: cents, quantities with their decimal places, date structures. */
	body: Record<string, unknown>;
	/** Whether a write may be sent again after a lost answer. Reads always are. */
	repeatable: boolean;
	/** Whether an answer that says no is handed out like any other. */
	returnFailures: boolean;
	/** Whether anything that may change the till is refused. */
	readOnly: boolean;
}

/** Ends of calls that went well, although their names do not end in OK. */
const ALSO_DONE = new Set([
	'GET-RELATION-PRESENCE-RESULT-RELATION-PRESENCE-FOUND',
	'LINK-GIFTCARDS-TO-RELATION-SUCCESS',
	'REGISTER-TERMINAL-RESULT-REGISTERED',
	'SET-ARTICLE-RECALLED-OK-IS-NOW-RECALLED',
	'SET-ARTICLE-RECALLED-OK-NO-LONGER-RECALLED',
	'SET-RELATION-PRESENCE-RESULT-OK-RELATION-HAS-OUTSTANDING-BALANCE',
	'VERIFY-RESULT-AUTHENTICATED',
]);

/** Calls any operation of the API; the answer is the till's own. Throws before anything is sent where the table does not allow the body. */
export async function callOperation(client: MplusClient, call: CustomCall): Promise<Record<string, unknown>> {
	const { operation, body, readOnly, returnFailures } = call;
	const trouble = troubleOf(operation, body);
	if (trouble) throw trouble;
	const isRead = isReadCall(operation, body);
	if (readOnly && !isRead) {
		throw new PosError('refused', `${operation} may change the till, and an AI agent may only read`, { hint: 'Turn on Allow Writes as Tool to let agents write' });
	}
	const answer = await send(client, call, isRead);
	if (returnFailures || !isFailure(operation, answer)) return withoutErrorKey(answer);
	throw new PosError('refused', `${operation}: MplusKASSA refuses: ${errorIn(answer) ?? wordsOf(answer)}`, {
		systemCode: resultOf(answer),
		hint: 'Turn on Return Failures to go on with such an answer',
	});
}

async function send(client: MplusClient, { operation, body, repeatable }: CustomCall, isRead: boolean): Promise<Record<string, unknown>> {
	const name = operation as MplusOperation;
	const params = body as Params<MplusOperation>;
	if (isRead) return (await client.read(name, params)) as Record<string, unknown>;
	const { value, dropped } = await tryWrite(client, name, params, { what: operation, repeatable: repeatable ? 'keyed' : 'never' });
	return { ...(value as Record<string, unknown>), ...(dropped.length > 0 && { droppedCharacters: dropped }) };
}

/** Whether an answer says no. A result that is free text says nothing. */
export function isFailure(operation: string, answer: object): boolean {
	if (errorIn(answer) !== undefined) return true;
	const result = resultOf(answer);
	const { byName } = operationSpec(operation)?.response ?? {};
	const field = byName?.get('result') ?? byName?.get('resultCode');
	if (result === undefined || field?.kind !== 'enum') return false;
	return !isSuccess(answer) && !ALSO_DONE.has(result);
}

/** The words of an answer that has an element `error` of its own, as those about webhooks and external payments. */
function errorIn({ error }: { error?: unknown }): string | undefined {
	if (typeof error !== 'object' || error === null) return typeof error === 'string' ? error.trim() || undefined : undefined;
	const { code, message } = error as { code?: string; message?: string };
	return [code, message].filter(Boolean).join(': ') || undefined;
}

/** An item with a key `error` would be taken by n8n for one that failed. */
function withoutErrorKey({ error, ...answer }: Record<string, unknown>): Record<string, unknown> {
	return error === undefined ? answer : { ...answer, errorInAnswer: error };
}

function troubleOf(operation: string, body: Record<string, unknown>): PosError | undefined {
	try {
		encodeRequest(operation, body);
		return undefined;
	} catch (error) {
		if (error instanceof PosError) return new PosError(error.code, error.message, { hint: [error.hint, describeBody(operation)].filter(Boolean).join('. ') });
		return new PosError('invalid-request', `The body of ${operation} cannot be sent`, { hint: describeBody(operation) });
	}
}
