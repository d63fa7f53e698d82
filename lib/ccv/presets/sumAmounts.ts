import { toQuantity } from '../../model/toQuantity';

/** The sum of amounts that may have fractions of a cent, as prices excluding VAT have, without the noise of a double. */
export function sumAmounts(...amounts: number[]): number {
	const exact = amounts.map(toQuantity);
	if (exact.some((each) => each === undefined)) return amounts.reduce((sum, amount) => sum + amount, 0);
	const decimals = Math.max(...exact.map((each) => each?.decimals ?? 0));
	const units = exact.reduce((sum, each) => sum + (each ? each.units * 10 ** (decimals - each.decimals) : 0), 0);
	return Number(`${units}e-${decimals}`) || 0;
}
