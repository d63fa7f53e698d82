import type { VariantItem } from './ProductItem';

/** Options as one text, to tell variants apart. */
export function optionsKey(options: VariantItem['options']): string {
	return JSON.stringify(options.map(({ name, value }) => [name, value]));
}
