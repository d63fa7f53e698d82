/** A text of a till or shop; undefined where it is empty, which is how both say that there is none. */
export function given(text: string | null | undefined): string | undefined {
	return text?.trim() ? text : undefined;
}
