/** CCV's own code in the body of a refusal, e.g. `500.24`; undefined where it has none. */
export function systemCodeOf(body: string): string | undefined {
	try {
		const { code } = (JSON.parse(body) ?? {}) as { code?: unknown };
		return typeof code === 'string' || typeof code === 'number' ? String(code) : undefined;
	} catch {
		return undefined;
	}
}
