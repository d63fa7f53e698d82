const REPLACEMENT = '***';

const ENTITIES: Record<string, string[]> = { '&': ['&amp;'], '<': ['&lt;'], '>': ['&gt;'], '"': ['&quot;', '\\"'], "'": ['&apos;'], '/': ['\\/'], '\\': ['\\\\'] };

/**
 * Takes secrets out of a text that came from outside, in the forms they can have there, each character in any of them:
 * raw, URL-encoded in either case, `+` for a space, XML entities, JSON escapes.
 */
export function redactSecrets(text: string, secrets: string[]): string {
	return [...new Set(secrets)]
		.filter((secret) => secret.length > 0)
		.sort((a, b) => b.length - a.length)
		.reduce((redacted, secret) => redacted.replace(anyForm(secret), REPLACEMENT), text);
}

function anyForm(secret: string): RegExp {
	return new RegExp([...secret].map((character) => `(?:${formsOf(character).join('|')})`).join(''), 'gu');
}

function formsOf(character: string): string[] {
	const code = character.codePointAt(0) ?? 0;
	const hex = code.toString(16);
	// The plain character last: it may be how a longer form begins.
	const named = [...(ENTITIES[character] ?? []), ...(character === ' ' ? ['+'] : [])].map(literally);
	return [...named, urlEncoded(character), `&#0*${code};`, `&#[xX]0*${anyCase(hex)};`, literally(character)];
}

function urlEncoded(character: string): string {
	return [...Buffer.from(character, 'utf8')].map((byte) => `%${anyCase(byte.toString(16).padStart(2, '0'))}`).join('');
}

function anyCase(hex: string): string {
	return hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}

function literally(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
