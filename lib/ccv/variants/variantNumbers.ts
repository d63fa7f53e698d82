import type { CcvRecord } from '../writes/createRecord';

/** The SKU of an attribute combination; where it has none its product number, as order rows have it. Empty where it has neither. */
export function variantSku({ sku_number: sku, product_number: number }: CcvRecord): string {
	return textOf(sku) || textOf(number);
}

export function variantEan({ ean_number: ean }: CcvRecord): string {
	return textOf(ean);
}

export function textOf(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
