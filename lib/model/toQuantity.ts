import type { Quantity } from './Quantity';

const MAX_DECIMALS = 6;
// Both far above the noise of a double and far below a millionth.
const NOISE = 1e-13;
const RELATIVE_NOISE = 1e-15;

/** A plain number to units and decimals, as few decimals as it needs; undefined where six are not enough. */
export function toQuantity(value: number): Quantity | undefined {
	for (let decimals = 0; decimals <= MAX_DECIMALS; decimals++) {
		const scale = 10 ** decimals;
		const scaled = value * scale;
		const units = Math.round(scaled);
		if (!Number.isSafeInteger(units)) return undefined;
		if (Math.abs(scaled - units) <= Math.max(NOISE * scale, Math.abs(scaled) * RELATIVE_NOISE)) {
			return { units: units === 0 ? 0 : units, decimals };
		}
	}
	return undefined;
}
