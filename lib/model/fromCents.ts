/** Integer cents (1995) to major units (19.95), for items and for people. */
export function fromCents(cents: number): number {
	return Number((cents / 100).toFixed(2));
}
