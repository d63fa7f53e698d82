import type { Exchange } from '../http/HttpPort';
import { PosError, type PosErrorDetails } from '../http/PosError';
import { redactSecrets } from '../http/redactSecrets';
import type { Answer, MplusOperation } from './MplusClient';
import type { MplusConnection } from './MplusConnection';
import { mplusUrl } from './mplusUrl';
import { operationSince } from './serviceSince';
import { decodeResponse } from './soap/decodeResponse';

/** What an exchange says; of a failure also whether a write was done. */
export type Reading<O extends MplusOperation> =
	| { kind: 'answer'; value: Answer<O> }
	| { kind: 'failure'; error: PosError; done: 'no' | 'unclear' };

/** What became of a call (Mplus API, dossier 4). */
export function judgeExchange<O extends MplusOperation>(connection: MplusConnection, operation: O, exchange: Exchange): Reading<O> {
	const what = `MplusKASSA, ${operation}`;
	if (exchange.kind === 'neverSent') {
		const message = `${what}: no connection to ${mplusUrl(connection.baseUrl)} (${exchange.cause})`;
		return failure('no', new PosError('unreachable', message, { hint: 'Check the base URL in the credential, and whether the till service is running' }));
	}
	if (exchange.kind === 'lost') return failure('unclear', new PosError('unanswered', `${what}: no answer (${exchange.cause})`));
	const { status, body } = exchange;
	if (status === 401 || status === 403) return failure('no', loginRefused(what, status));
	if (status === 405 || status === 404) {
		const message = `${what}: no MplusKASSA service at ${mplusUrl(connection.baseUrl)} (HTTP ${status})`;
		return failure('no', new PosError('system-error', message, { httpStatus: status, hint: 'Check the base URL in the credential' }));
	}
	return readBody(connection, operation, what, status, body);
}

function readBody<O extends MplusOperation>(connection: MplusConnection, operation: O, what: string, status: number, body: string): Reading<O> {
	const decoded = decode(operation, body);
	if (decoded instanceof PosError) return failure('unclear', decoded);
	switch (decoded.kind) {
		case 'answer':
			return { kind: 'answer', value: decoded.value as Answer<O> };
		case 'malformed': {
			const page = status >= 500 ? `a page of a server in between (HTTP ${status})` : `no whole SOAP message (HTTP ${status})`;
			const code = status >= 500 ? 'system-error' : 'malformed-answer';
			return failure('unclear', new PosError(code, `${what}: the answer is ${page}`, { httpStatus: status }));
		}
		case 'fault': {
			const words = redactSecrets(decoded.text, [connection.ident, connection.secret]).replace(/\s+/g, ' ').trim().slice(0, 200);
			if (/Authentication/i.test(decoded.code)) return failure('no', loginRefused(what, status, words));
			const details = { httpStatus: status, systemCode: decoded.code };
			if (/not implemented/i.test(decoded.text)) return failure('no', unknownOperation(what, operation, details));
			// A fault of the client kind says that the request was not understood, so nothing was done.
			if (/Client|Sender/i.test(decoded.code)) return failure('no', new PosError('refused', `${what}: the till does not accept the request: ${words}`, details));
			return failure('unclear', new PosError('system-error', `${what}: the till reports a fault: ${words}`, details));
		}
	}
}

function decode(operation: string, body: string): ReturnType<typeof decodeResponse> | PosError {
	try {
		return decodeResponse(operation, body);
	} catch (error) {
		return error instanceof PosError ? error : new PosError('malformed-answer', `MplusKASSA, ${operation}: the answer cannot be read`);
	}
}

function unknownOperation(what: string, operation: string, details: PosErrorDetails): PosError {
	const since = operationSince(operation);
	const needed = since === undefined ? 'a newer service version' : `service version ${since} or later`;
	return new PosError('refused', `${what}: this till does not know the operation; it needs ${needed}`, { ...details, hint: 'Ask Mplus for an update' });
}

function loginRefused(what: string, httpStatus: number, words = ''): PosError {
	return new PosError('unauthorised', `${what}: MplusKASSA refuses the ident or the secret${words ? `: ${words}` : ''}`, {
		httpStatus,
		hint: 'Copy both again from what Mplus sent for this integration; the port in the base URL belongs to them',
	});
}

function failure(done: 'no' | 'unclear', error: PosError): { kind: 'failure'; error: PosError; done: 'no' | 'unclear' } {
	return { kind: 'failure', error, done };
}
