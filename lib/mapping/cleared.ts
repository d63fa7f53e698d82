/** A text for a till or shop: null clears it, which both take as an empty text; undefined leaves it as it is. */
export function cleared(text: string | null | undefined): string | undefined {
	return text === null ? '' : text;
}
