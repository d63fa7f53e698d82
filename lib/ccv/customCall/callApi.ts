import type { HttpRequest } from '../../http/HttpPort';
import { PosError, type PosErrorCode } from '../../http/PosError';
import type { CcvClient } from '../CcvClient';
import type { CcvItem } from '../items/withoutLinks';
import { notKnown } from '../writes/notKnown';
import { demandSendable } from './demandSendable';
import { joinQuery } from './joinQuery';
import { readAnswer, type ListForm } from './readAnswer';
import { readTarget } from './readTarget';

export interface CustomCall {
	method: HttpRequest['method'];
	/** As a person enters it. */
	path: string;
	query: Record<string, unknown>;
	/** Of a POST, PATCH or PUT. */
	body?: Record<string, unknown>;
	/** Whether a write may be sent again after a lost answer. Reads always are. */
	repeatable: boolean;
	/** Whether an answer that says no is handed out like any other. */
	returnFailures: boolean;
	/** Whether whatever is no read is refused. */
	readOnly: boolean;
	list: ListForm;
}

/** With these CCV said no to this call, and to no other. */
const FAILURES: PosErrorCode[] = ['not-found', 'refused', 'forbidden', 'rate-limited', 'system-error'];

/** Calls anything of the API. Gives CCV's own answer: each record of a list, or the whole of it. */
export async function callApi(client: CcvClient, call: CustomCall): Promise<CcvItem[]> {
	const { path, query: inPath } = readTarget(call.path, client.connection.baseUrl);
	const query = joinQuery(inPath, call.query);
	if (call.readOnly && call.method !== 'GET') {
		throw new PosError('refused', `${call.method} ${path} may change CCV SalesPOS, and an AI agent may only read`, { hint: 'Turn on Allow Writes as Tool to let agents write' });
	}
	if (call.method !== 'GET') demandSendable(call.body, 'Body');
	const answer = call.method === 'GET' ? readAnswer(client, path, query, call.list) : write(client, { ...call, method: call.method, path, query });
	const end = await answer.catch((failure: unknown) => failure as Error);
	if (!(end instanceof Error)) return end.map(toItem);
	if (end instanceof PosError && call.returnFailures && FAILURES.includes(end.code) && end.httpStatus !== undefined) return [failureItem(end)];
	return await Promise.reject(end);
}

type Write = Pick<CustomCall, 'path' | 'body' | 'repeatable'> & { method: Exclude<CustomCall['method'], 'GET'>; query: Parameters<CcvClient['get']>[1] };

async function write(client: CcvClient, { method, path, body, repeatable, query }: Write): Promise<unknown[]> {
	const end = await client.send(method, path, method === 'DELETE' ? undefined : (body ?? {}), repeatable ? 'always' : 'never', query);
	if (end.kind === 'unclear') throw notKnown(`${method} ${path}`, end.failure, !repeatable);
	// CCV answers many writes with nothing.
	return end.json === undefined ? [{ success: true }] : Array.isArray(end.json) ? end.json : [end.json];
}

/** An item with a key `error` would be taken by n8n for one that failed. */
function toItem(answer: unknown): CcvItem {
	if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return { value: answer };
	const { error, ...item } = answer as CcvItem;
	return error === undefined ? item : { ...item, errorInAnswer: error };
}

function failureItem({ httpStatus, systemCode, message }: PosError): CcvItem {
	return { success: false, status: httpStatus, ...(systemCode !== undefined && { code: systemCode }), message };
}
