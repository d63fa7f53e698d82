/** A text that is exactly how a positive number is written: 00123 is not 123. */
export function wholeNumber(text: string | null | undefined): number | undefined {
	const number = Number(text);
	return Number.isSafeInteger(number) && number > 0 && String(number) === text ? number : undefined;
}
