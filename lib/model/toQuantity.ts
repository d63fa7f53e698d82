import type { Quantity } from './Quantity';

const MAX_DECIMALS = 6;

/** A plain number to units and decimals, as few decimals as it needs; undefined where six are not enough. */
export function toQuantity(value: number): Quantity | undefined {
	for (let decimals = 0; decimals <= MAX_DECIMALS; decimals++) {
		const scaled = value * 10 ** decimals;
		const units = Math.round(scaled);
		if (!Number.isSafeInteger(units)) return undefined;
		if (Math.abs(scaled - units) <= Math.max(1e-7, Math.abs(scaled) * 1e-12)) {
			return { units: units === 0 ? 0 : units, decimals };
		}
	}
	return undefined;
}
