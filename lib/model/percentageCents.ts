/** So many percent of an amount, halves away from zero. */
export function percentageCents(cents: number, percentage: number): number {
	return Math.sign(cents) * Math.round((Math.abs(cents) * percentage) / 100) || 0;
}
