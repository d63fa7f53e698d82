import { lineTotalCents } from './lineTotalCents';
import type { OrderLine } from './Order';

/**
 * The total including VAT of lines excluding it: VAT rounded once for each percentage, half away from zero, as an
 * invoice states it. Undefined where a line says no percentage.
 */
export function totalInclCents(lines: OrderLine[]): number | undefined {
	const byPercentage = new Map<number, number>();
	for (const { priceCents, quantity, vatPercentage } of lines) {
		if (vatPercentage === undefined) return undefined;
		byPercentage.set(vatPercentage, (byPercentage.get(vatPercentage) ?? 0) + lineTotalCents(priceCents, quantity));
	}
	return [...byPercentage].reduce((sum, [percentage, excl]) => sum + excl + vatCents(excl, percentage), 0);
}

function vatCents(exclCents: number, percentage: number): number {
	return Math.sign(exclCents) * Math.round((Math.abs(exclCents) * percentage) / 100);
}
