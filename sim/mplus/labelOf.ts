import type { SimRequest } from '../server/types';

import { OPERATIONS } from './table.generated';

/** The operation's name, read off the body without parsing it. */
export function labelOf({ method, body }: SimRequest): string {
	if (method !== 'POST') return method;
	return /<(?:[\w.-]+:)?Body\b[^>]*>\s*<(?:[\w.-]+:)?([\w.-]+)/.exec(body)?.[1] ?? 'unknown';
}

const READS = /^(get|find|report|check|verify|determine|parseSpecialBarcode|EidSearch|pollExternalPayment)/;

export function isWrite(label: string): boolean {
	return Object.hasOwn(OPERATIONS, label) && !READS.test(label);
}
