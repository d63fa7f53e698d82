import { exchangeOfFailure } from '../../../lib/http/exchangeOfFailure';
import { failureCode } from '../../../nodes/shared/failureCode';

describe('given the code of a failed request', () => {
	it.each([
		['ECONNREFUSED', 'neverSent', 'the connection is refused'],
		['ENOTFOUND', 'neverSent', 'the host name is not known'],
		['EAI_AGAIN', 'neverSent', 'the host name cannot be looked up'],
		['EHOSTUNREACH', 'neverSent', 'the host cannot be reached'],
		['ENETUNREACH', 'neverSent', 'the network cannot be reached'],
		['DEPTH_ZERO_SELF_SIGNED_CERT', 'neverSent', 'its certificate is not trusted'],
		['SELF_SIGNED_CERT_IN_CHAIN', 'neverSent', 'its certificate is not trusted'],
		['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'neverSent', 'its certificate is not trusted'],
		['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'neverSent', 'its certificate is not trusted'],
		['CERT_HAS_EXPIRED', 'neverSent', 'its certificate is not trusted'],
		['ERR_TLS_CERT_ALTNAME_INVALID', 'neverSent', 'its certificate is not trusted'],
		['EPROTO', 'neverSent', 'it does not speak https at this address'],
		['ERR_SSL_WRONG_VERSION_NUMBER', 'neverSent', 'it does not speak https at this address'],
		['ECONNABORTED', 'lost', 'no answer in time'],
		['ETIMEDOUT', 'lost', 'no answer in time'],
		['ERR_CANCELED', 'lost', 'the execution was stopped'],
		['ECONNRESET', 'lost', 'the connection broke'],
		['EPIPE', 'lost', 'the connection broke'],
		['ERR_BAD_RESPONSE', 'lost', 'the connection broke'],
		[undefined, 'lost', 'the connection broke'],
	])('when it is %s, then it was %s: %s', (code, kind, cause) => {
		expect(exchangeOfFailure(code)).toEqual({ kind, cause });
	});
});

describe('given an error of n8n, axios or Node', () => {
	it.each([
		['of Node', { code: 'ECONNRESET' }, 'ECONNRESET'],
		['wrapped by axios', { code: 'ERR_NETWORK', cause: { code: 'ECONNREFUSED' } }, 'ERR_NETWORK'],
		['wrapped by n8n', { httpCode: null, cause: { code: 'ENOTFOUND' } }, 'ENOTFOUND'],
		['with the code as httpCode', { httpCode: 'ECONNREFUSED' }, 'ECONNREFUSED'],
		['with a status for a code', { httpCode: '500', cause: { code: 'EPIPE' } }, 'EPIPE'],
		['without any code', new Error('broken'), undefined],
		['that is nothing', undefined, undefined],
	])('when it is one %s, then its code is found', (_, failure, code) => {
		expect(failureCode(failure)).toBe(code);
	});

	it('when it is its own cause, then the search ends', () => {
		const failure: { cause?: unknown } = {};
		failure.cause = failure;

		expect(failureCode(failure)).toBeUndefined();
	});
});
