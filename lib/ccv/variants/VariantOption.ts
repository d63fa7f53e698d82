import type { CcvRecord } from '../writes/createRecord';

/** What tells a variant from the others of its product: an attribute, such as size, and which of its values. */
export interface VariantOption {
	name: string;
	value: string;
}

/** The options of an attribute combination, in CCV's order. */
export function optionsOf({ combination }: CcvRecord): VariantOption[] {
	if (!Array.isArray(combination)) return [];
	return (combination as Array<{ attribute?: { name?: unknown }; attribute_value?: { name?: unknown } }>).map(({ attribute, attribute_value: value }) => ({
		name: String(attribute?.name ?? ''),
		value: String(value?.name ?? ''),
	}));
}

/** A name as it is compared: people write "Size " and "size". */
export function comparableName(name: unknown): string {
	return String(name ?? '').trim().toLowerCase();
}

/** The same for two variants exactly where they have the same options, in whatever order. */
export function comparableOptions(options: readonly VariantOption[]): string {
	return JSON.stringify(options.map(({ name, value }) => [comparableName(name), comparableName(value)]).sort());
}

/** Options as messages name them: "Size M, Colour Red". */
export function shownOptions(options: readonly VariantOption[]): string {
	return options.map(({ name, value }) => `${name.trim()} ${value.trim()}`).join(', ');
}
