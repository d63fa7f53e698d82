/** Whether a text is one sentence: no line end, no full stop that another sentence follows, nothing left open. */
export function isOneSentence(text: string): boolean {
	return text.trim() === text && text.length > 10 && !/[\r\n]/.test(text) && !/[.!?]\s+\p{Lu}/u.test(text) && !/[:,;]$/.test(text);
}

/** The forms of a secret that occur in a text, encoded or not. */
export function secretsIn(text: string, secrets: string[]): string[] {
	const forms = secrets.flatMap((secret) => [secret, encodeURIComponent(secret), encodeURIComponent(secret).replaceAll('%20', '+'), secret.replaceAll('&', '&amp;')]);
	return [...new Set(forms)].filter((form) => form.length > 2 && text.includes(form));
}
