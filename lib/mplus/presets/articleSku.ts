import type { SkuField } from '../../mapping/PresetSettings';
import { wholeNumber } from '../../mapping/wholeNumber';

interface Numbers {
	articleNumber?: number;
	pluNumber?: string | null;
}

/** The SKU of an article: its PLU number, else its article number; or its article number, where that was chosen. */
export function skuOf({ articleNumber, pluNumber }: Numbers, sku: SkuField): string | undefined {
	const number = articleNumber ? String(articleNumber) : undefined;
	return sku === 'articleNumber' ? number : pluNumber?.trim() ? pluNumber : number;
}

/**
 * The inverse. Where the SKU is the PLU number, it says no article number: the same digits may be the article number of
 * another article. A SKU that is the article's own number is no PLU number that somebody gave.
 */
export function numbersOf({ sku, articleNumber }: { sku?: string; articleNumber?: number }, field: SkuField): Numbers {
	if (field === 'articleNumber') return { articleNumber: articleNumber ?? (sku === undefined ? undefined : wholeNumber(sku)) };
	const isOwnNumber = articleNumber !== undefined && sku === String(articleNumber);
	return { articleNumber, pluNumber: isOwnNumber ? undefined : sku };
}
