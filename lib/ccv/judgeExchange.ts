import type { Exchange, HttpAnswer, HttpPort, HttpRequest } from '../http/HttpPort';
import { PosError } from '../http/PosError';
import type { CcvConnection } from './CcvConnection';
import { ccvFailure } from './ccvFailure';
import { ccvOrigin } from './ccvUrl';
import { isGenuineAnswer } from './isGenuineAnswer';

export interface CcvCall {
	method: HttpRequest['method'];
	url: string;
	/** Names the call in errors. */
	what: string;
}

/** The answer of a call that succeeded, or what else came of it. */
export function judgeExchange(connection: CcvConnection, port: HttpPort, call: CcvCall, exchange: Exchange): HttpAnswer | PosError {
	if (exchange.kind === 'neverSent') {
		return new PosError('unreachable', `${call.what}: no connection to ${ccvOrigin(connection.baseUrl)} (${exchange.cause})`, {
			hint: 'Check the base URL in the credential and the network of the n8n server',
		});
	}
	if (exchange.kind === 'lost') return new PosError('unanswered', `${call.what}: no answer (${exchange.cause})`);
	if (exchange.status < 200 || exchange.status > 299) return ccvFailure(call.what, exchange, port.now(), [connection.secretKey]);
	if (connection.verifyResponses && !isGenuineAnswer(connection, call, exchange)) {
		return new PosError('malformed-answer', `${call.what}: the answer does not carry the right hash`, {
			hint: 'Check the secret key; if a proxy changes answers on the way, turn off Verify Responses in the credential',
		});
	}
	return exchange;
}
