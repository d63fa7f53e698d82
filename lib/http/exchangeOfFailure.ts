import type { Exchange } from './HttpPort';

// Only where the connection never opened is it certain that nothing was sent.
const NEVER_SENT: Record<string, string> = {
	ECONNREFUSED: 'the connection is refused',
	ENOTFOUND: 'the host name is not known',
	EAI_AGAIN: 'the host name cannot be looked up',
	EHOSTUNREACH: 'the host cannot be reached',
	ENETUNREACH: 'the network cannot be reached',
};

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)|ERR_TLS/;
const NOT_TLS = /EPROTO|ERR_SSL/;

/** What a failed request means, from the code that Node or axios gives it. In words: n8n swaps messages that hold such codes. */
export function exchangeOfFailure(code: string | undefined): Exchange {
	const known = code === undefined ? undefined : NEVER_SENT[code];
	if (known !== undefined) return { kind: 'neverSent', cause: known };
	if (code !== undefined && CERTIFICATE.test(code)) return { kind: 'neverSent', cause: 'its certificate is not trusted' };
	if (code !== undefined && NOT_TLS.test(code)) return { kind: 'neverSent', cause: 'it does not speak https at this address' };
	if (code === 'ECONNABORTED' || code === 'ETIMEDOUT') return { kind: 'lost', cause: 'no answer in time' };
	if (code === 'ERR_CANCELED') return { kind: 'lost', cause: 'the execution was stopped' };
	return { kind: 'lost', cause: 'the connection broke' };
}
