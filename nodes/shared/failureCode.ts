interface Failure {
	code?: unknown;
	httpCode?: unknown;
	cause?: unknown;
}

/** The code of a failed request: n8n wraps axios's error, which wraps Node's. */
export function failureCode(failure: unknown): string | undefined {
	const { code, httpCode, cause } = (failure ?? {}) as Failure;
	for (const candidate of [code, httpCode]) if (typeof candidate === 'string' && /^[A-Z][A-Z_\d]+$/.test(candidate)) return candidate;
	return cause === undefined || cause === failure ? undefined : failureCode(cause);
}
