import type { JsonObject } from '../outcome';

/** `ordernumber_prefix`, `ordernumber` and `ordernumber_full`, joined by a dash; null as long as there is no number. */
export const numbersOf = (name: string, prefix: string | null, number: number | null): JsonObject => ({
	[`${name}_prefix`]: prefix,
	[name]: number,
	[`${name}_full`]: fullNumber(prefix, number),
});

export const fullNumber = (prefix: string | null, number: number | null): string | null =>
	number === null ? null : [prefix, number].filter((part) => part !== null).join('-');
