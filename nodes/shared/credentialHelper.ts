import type { ICredentialDataDecryptedObject, IDataObject, IHttpRequestHelper, IHttpRequestOptions, INodeProperties } from 'n8n-workflow';

import { exchangeOfFailure } from '../../lib/http/exchangeOfFailure';
import type { Exchange, HttpRequest } from '../../lib/http/HttpPort';
import { failureCode } from './failureCode';
import { toAnswer } from './toAnswer';
import { toRequestOptions } from './toRequestOptions';

/** Marks the one request of a credential's test, and never leaves this server. */
export const TEST_MARK = 'x-credential-test';

/** n8n runs preAuthentication before a request as long as this hidden field is empty; it is how a test gets hold of the HTTP helper. */
export const HELPER_FIELD: INodeProperties = {
	displayName: 'Helper',
	name: 'helper',
	type: 'hidden',
	typeOptions: { expirable: true },
	default: '',
};

type Send = (request: HttpRequest, options?: Partial<IHttpRequestOptions>) => Promise<Exchange>;

// Both functions of a credential type are given the same credentials object.
const senders = new WeakMap<ICredentialDataDecryptedObject, Send>();

/** For preAuthentication: keeps the helper for this request. Stores nothing. */
export function keepHelper(this: IHttpRequestHelper, credentials: ICredentialDataDecryptedObject): IDataObject {
	senders.set(credentials, async (request, options) => {
		const answer: unknown = await this.helpers.httpRequest({ ...toRequestOptions(request), ...options }).catch((failure: unknown) => ({ failure }));
		if (isFailure(answer)) return exchangeOfFailure(failureCode(answer.failure));
		return toAnswer(answer);
	});
	return {};
}

/** The helper, if this request is the credential's test; and the request without the mark. */
export function takeTest(
	credentials: ICredentialDataDecryptedObject,
	options: IHttpRequestOptions,
): { send: Send | undefined; options: IHttpRequestOptions } {
	const { [TEST_MARK]: mark, ...headers } = options.headers ?? {};
	return { send: mark === undefined ? undefined : senders.get(credentials), options: { ...options, headers } };
}

function isFailure(answer: unknown): answer is { failure: unknown } {
	return typeof answer === 'object' && answer !== null && 'failure' in answer;
}
