const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
// Almost all texts are of these alone, and need nothing done.
const PLAIN = /^[\w .,:;/+@()-]*$/;
const SPECIAL = /[&<>"'\r\n\t]/g;

// Line ends and tabs too: a parser turns a bare \r into \n, and gSOAP itself writes &#xA;.
const ESCAPED: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&apos;',
	'\r': '&#xD;',
	'\n': '&#xA;',
	'\t': '&#x9;',
};

export interface EscapedText {
	xml: string;
	/** What XML 1.0 cannot carry, as `U+0008`, in the order of the text. */
	forbidden: string[];
}

const toCodePoint = (character: string) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Escapes a text for element content, without the characters that XML 1.0 cannot carry, which it lists. */
export function escapeText(text: string): EscapedText {
	if (PLAIN.test(text)) return { xml: text, forbidden: [] };
	const forbidden = (text.match(FORBIDDEN) ?? []).map(toCodePoint);
	const kept = forbidden.length === 0 ? text : text.replace(FORBIDDEN, '');
	return { xml: kept.replace(SPECIAL, (character) => ESCAPED[character] ?? character), forbidden };
}
