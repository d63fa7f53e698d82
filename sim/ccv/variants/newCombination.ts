import type { CcvAttributeCombination } from '../world';

/** A combination of which only its product and its stock are known. */
export const newCombination = (id: number, productId: number, stock: number): CcvAttributeCombination => ({
	id,
	product_id: productId,
	attributevalue_ids: [],
	stock,
	product_number: '',
	ean_number: '',
	sku_number: '',
	note: '',
	delivery_time: 0,
	delivery_time_type: 'unknown',
	delivery_default_text: '',
	active: true,
});
