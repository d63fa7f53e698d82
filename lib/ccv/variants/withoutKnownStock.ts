import { isPerVariant } from '../stock/StockArticle';
import type { CcvRecord } from '../writes/createRecord';
import { isBlankVariant } from './isBlankVariant';
import type { VariantState } from './planVariants';
import { comparableOptions, optionsOf } from './VariantOption';
import type { WantedVariant } from './WantedVariant';

export interface StocksLeft {
	wanted: WantedVariant[];
	/** The variants whose stock is another than was given, and stays. */
	kept: number[];
}

/**
 * Takes the stock out of what is wanted of variants that are in use: it counts what was sold since, and the one that was given does not.
 * Those of a product that keeps one stock have none of their own yet. Pure.
 */
export function withoutKnownStock({ product, variants }: Pick<VariantState, 'product' | 'variants'>, wanted: WantedVariant[]): StocksLeft {
	const used = isPerVariant(product) ? variants.filter((variant) => !isBlankVariant(variant, product)) : [];
	const byOptions = new Map<string, CcvRecord>(used.map((variant) => [comparableOptions(optionsOf(variant)), variant]));
	const kept: number[] = [];
	const left = wanted.map((each) => {
		const variant = byOptions.get(comparableOptions(each.options));
		if (!variant || each.body.stock === undefined) return each;
		const { stock, ...body } = each.body;
		if (variant.stock !== stock) kept.push(Number(variant.id));
		return { ...each, body };
	});
	return { wanted: left, kept };
}
