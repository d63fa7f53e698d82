/** The state of an invoice or receipt by what was paid on it. Nothing to pay is paid. */
export function paidState(kind: 'INVOICE' | 'RECEIPT', total: number, paid: number): string {
	if (Math.abs(paid) >= Math.abs(total)) return `${kind}-STATE-PAID`;
	if (paid !== 0) return `${kind}-STATE-PARTLY-PAID`;
	return total < 0 ? `${kind}-STATE-OUTSTANDING-CREDIT` : `${kind}-STATE-OUTSTANDING`;
}
