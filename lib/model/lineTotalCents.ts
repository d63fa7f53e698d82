import type { Quantity } from './Quantity';

/** Price in cents times quantity, rounded half away from zero to the cent, as both systems print it on a line. */
export function lineTotalCents(priceCents: number, quantity: Quantity): number {
	const product = BigInt(priceCents) * BigInt(quantity.units);
	const divisor = 10n ** BigInt(quantity.decimals);
	const half = divisor / 2n;
	const rounded = product >= 0n ? (product + half) / divisor : -((-product + half) / divisor);
	return Number(rounded);
}
