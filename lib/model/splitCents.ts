/**
 * Splits an amount over weights so that the parts add up to it exactly: each part rounded down, the cents left
 * over to the largest remainders. Weights are not negative; without any weight the first part takes all.
 */
export function splitCents(amountCents: number, weights: number[]): number[] {
	const sign = amountCents < 0 ? -1n : 1n;
	const amount = BigInt(Math.abs(amountCents));
	const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
	if (total === 0n) return weights.map((_, index) => (index === 0 ? amountCents : 0));
	const shares = weights.map((weight, index) => {
		const exact = amount * BigInt(weight);
		return { index, part: exact / total, remainder: exact % total };
	});
	let left = amount - shares.reduce((sum, share) => sum + share.part, 0n);
	const byRemainder = [...shares].sort((a, b) => Number(b.remainder - a.remainder) || a.index - b.index);
	for (const share of byRemainder) {
		if (left === 0n) break;
		share.part += 1n;
		left -= 1n;
	}
	return shares.map((share) => Number(sign * share.part) || 0);
}
