import { PosError } from '../../http/PosError';
import { comparableName, shownOptions, type VariantOption } from './VariantOption';
import type { WantedVariant } from './WantedVariant';

/** Prices have at most four decimals; whole units of them add up without noise. */
const UNITS = 10_000;

/** What tells one value of an attribute from all others. */
export function optionKey({ name, value }: VariantOption): string {
	return JSON.stringify([comparableName(name), comparableName(value)]);
}

/**
 * What each option adds to the price, by `optionKey`; absent where nothing says it. CCV keeps extra prices of values, not of variants
 * (CCV API, dossier 8): where variants give theirs, it is found which values make them up, with those that the product has already (`known`)
 * where that is left open: they count in other variants too. Throws where none make them up. Pure.
 */
export function optionPrices(wanted: WantedVariant[], known: ReadonlyMap<string, number> = new Map()): Map<string, number> {
	const units = pricesGiven(wanted);
	const priced = wanted.filter(({ extraPrice }) => extraPrice !== undefined);
	for (let next = settle(priced, units, known); next !== undefined; next = settle(priced, units, known)) units.set(...next);
	for (const { options, extraPrice } of priced) {
		const sum = options.reduce((total, option) => total + (units.get(optionKey(option)) ?? 0), 0);
		if (sum !== toUnits(extraPrice ?? 0)) throw cannot(`The extra price ${extraPrice} of ${shownOptions(options)} is not the sum of what its options add in other variants`);
	}
	return new Map([...units].map(([key, value]) => [key, value / UNITS]));
}

function pricesGiven(wanted: WantedVariant[]): Map<string, number> {
	const units = new Map<string, number>();
	for (const option of wanted.flatMap(({ options }) => options)) {
		if (option.extraPrice === undefined) continue;
		const [key, price] = [optionKey(option), toUnits(option.extraPrice)];
		if ((units.get(key) ?? price) !== price) throw cannot(`${shownOptions([option])} has two extra prices, ${(units.get(key) ?? 0) / UNITS} and ${option.extraPrice}`);
		units.set(key, price);
	}
	return units;
}

/** The next option without a price and what it must or may be; undefined: none is left. */
function settle(priced: WantedVariant[], units: Map<string, number>, known: ReadonlyMap<string, number>): [key: string, units: number] | undefined {
	const open: string[] = [];
	for (const { options, extraPrice } of priced) {
		const unknown = options.map(optionKey).filter((key) => !units.has(key));
		const [only] = unknown;
		if (only !== undefined && unknown.length === 1) return [only, options.reduce((left, option) => left - (units.get(optionKey(option)) ?? 0), toUnits(extraPrice ?? 0))];
		// Nothing decides which of two attributes bears a price that all have in common: the first does.
		open.push(...unknown.reverse());
	}
	const free = open.find((key) => known.has(key)) ?? open[0];
	return free === undefined ? undefined : [free, toUnits(known.get(free) ?? 0)];
}

function toUnits(price: number): number {
	return Math.round(price * UNITS);
}

function cannot(message: string): PosError {
	return new PosError('invalid-setting', message, { hint: 'CCV SalesPOS keeps one extra price for each value, whatever it is combined with: change the prices, or sell the variants as products of their own' });
}
