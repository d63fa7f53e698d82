const REPLACEMENT = '***';

/** Takes secrets out of a text that came from outside, in the forms they can have there: raw, URL-encoded, `+` for a space, XML. */
export function redactSecrets(text: string, secrets: string[]): string {
	const forms = secrets.filter((secret) => secret.length > 0).flatMap(formsOf);
	return [...new Set(forms)]
		.sort((a, b) => b.length - a.length)
		.reduce((redacted, form) => redacted.replaceAll(form, REPLACEMENT), text);
}

function formsOf(secret: string): string[] {
	const encoded = encodeURIComponent(secret);
	const escaped = secret.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
	return [secret, encoded, encoded.replace(/%20/g, '+'), encoded.toLowerCase(), escaped];
}
