/** Exact sums of prices and counts: whole ten-thousandths, so that no floating noise reaches the JSON. */
const SCALE = 10_000;

export const toUnits = (value: number): number => roundHalfUp(value * SCALE);

/** Price times count, both in ten-thousandths, rounded once to so many decimals; a product may exceed what a double holds exactly. */
export function timesUnits(price: number, count: number, decimals = 4): number {
	const product = BigInt(price) * BigInt(count);
	const step = 10n ** BigInt(4 - decimals);
	const divisor = BigInt(SCALE) * step;
	const half = (divisor / 2n) * (product < 0n ? -1n : 1n);
	return Number(((product + half) / divisor) * step);
}

/** A number for JSON with at most so many decimals. */
export function fromUnits(units: number, decimals = 2): number {
	const step = 10 ** (4 - decimals);
	return roundHalfUp(units / step) / 10 ** decimals;
}

/** How many decimals a price was given with; never fewer than cents have. */
export const decimalsOf = (units: number): number => [2, 3].find((d) => units % 10 ** (4 - d) === 0) ?? 4;

function roundHalfUp(value: number): number {
	const rounded = Math.sign(value) * Math.round(Math.abs(value) + 1e-9);
	return rounded === 0 ? 0 : rounded;
}
