/** A text of the till; undefined where it is empty, which is how the till says that there is none. */
export function given(text: string | null | undefined): string | undefined {
	return text?.trim() ? text : undefined;
}
