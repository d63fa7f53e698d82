/** A text for the till: null clears it, which the till takes as an empty text; undefined leaves it as it is. */
export function cleared(text: string | null | undefined): string | undefined {
	return text === null ? '' : text;
}
