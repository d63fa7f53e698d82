import type { Quantity } from '../../model/Quantity';
import { toQuantity } from '../../model/toQuantity';

/** Amounts of stock are compared and added in whole millionths: the till knows six decimals (Mplus API, dossier 3.3). */
const DECIMALS = 6;

/** A plain number in millionths; undefined where it has more decimals or is too large. */
export function toMicros(value: number): number | undefined {
	const quantity = toQuantity(value);
	return quantity && microsOf(quantity.units, quantity.decimals);
}

/** Units with decimal places, as the till writes them; absent places mean none. */
export function microsOf(units: number, decimals = 0): number | undefined {
	const micros = Math.round(units * 10 ** (DECIMALS - decimals));
	return Number.isSafeInteger(micros) ? micros : undefined;
}

export function fromMicros(micros: number): number {
	return Number(`${micros}e-${DECIMALS}`);
}

/** With as few decimal places as it needs. */
export function microsToQuantity(micros: number): Quantity {
	let [units, decimals] = [micros, DECIMALS];
	while (decimals > 0 && units % 10 === 0) [units, decimals] = [units / 10, decimals - 1];
	return { units, decimals };
}
