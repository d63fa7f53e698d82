import { checkBody } from './checkBody';
import { checkQuery } from './checkQuery';
import { findOperation } from './findOperation';

export interface CcvRequest {
	method: string;
	/** Path and query, exactly as sent. */
	url: string;
	body: string;
}

/** What CCV's documents do not allow of some requests, each problem with its request; all in order: nothing. */
export function validateCcvRequests(requests: readonly CcvRequest[]): string[] {
	return requests.flatMap((request) => problemsOf(request).map((problem) => `${request.method} ${request.url}: ${problem}`));
}

function problemsOf({ method, url, body }: CcvRequest): string[] {
	const mark = url.indexOf('?');
	const operation = findOperation(method, mark < 0 ? url : url.slice(0, mark));
	if (typeof operation === 'string') return [operation];
	return [...checkQuery(operation, mark < 0 ? undefined : url.slice(mark + 1)), ...checkBody(operation, body)];
}
