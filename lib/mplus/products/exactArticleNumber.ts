/** Only a text that is exactly how the number is written: 00123 is not article 123. */
export function exactArticleNumber(text: string): number | undefined {
	const number = Number(text);
	return Number.isSafeInteger(number) && number > 0 && String(number) === text ? number : undefined;
}
