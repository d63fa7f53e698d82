/** A literal of the till in words: PAYMENT-METHOD-TYPE-AUTO-DEPOSIT without PAYMENT-METHOD-TYPE is "auto deposit". */
export function literalWords(literal: string | undefined, prefix: string): string | undefined {
	return literal?.replace(`${prefix}-`, '').replace(/-/g, ' ').toLowerCase();
}
