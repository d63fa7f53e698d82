import type { CcvAttributeCombination, CcvProduct } from '../../../../sim/ccv/world';
import type { CcvWorldOver } from '../../../../sim/ccv/givenCcvWorld';

export interface StockWorldSize {
	/** Products that keep one stock. */
	simple?: number;
	/** Products that keep their stock per variant, with four variants each. */
	configurable?: number;
}

export const SIZES = ['S', 'M', 'L', 'XL'];
export const SIZE_ID = 501;

/** A product of the simulator; its details may say what a new one's do not. */
export function aStockProduct(id: number, over: Partial<CcvProduct> = {}): CcvProduct {
	const number = `P${id}`;
	return {
		...{ id, productnumber: number, eannumber: `87${id}`, mpnnumber: '', name: `Product ${id}`, taxtariff: 'normal', price: 10, discount: 0, stock: 5, active: true },
		...{ createdate: '2026-01-01T09:00:00Z', modifydate: '2026-01-02T09:00:00Z', details: {} },
		...over,
	};
}

export function aVariant(id: number, productId: number, valueIds: number[], over: Partial<CcvAttributeCombination> = {}): CcvAttributeCombination {
	return {
		...{ id, product_id: productId, attributevalue_ids: valueIds, stock: 5, product_number: '', ean_number: `88${id}`, sku_number: `V${id}`, note: '' },
		...{ delivery_time: 0, delivery_time_type: 'unknown', delivery_default_text: '', active: true },
		...over,
	};
}

/** Products from id 1, configurable ones from id 100001 with the variants 4 × n and the three after it; all with 5 in stock. */
export function stockWorld({ simple = 0, configurable = 0 }: StockWorldSize): CcvWorldOver {
	const parents = Array.from({ length: configurable }, (_, index) => aStockProduct(100_001 + index, { stock: 0, details: { stocktype: 'Attribute' } }));
	return {
		products: [...Array.from({ length: simple }, (_, index) => aStockProduct(1 + index)), ...parents],
		attributes: [{ id: SIZE_ID, name: 'Size', type: 'option_menu_required' }],
		attributevalues: SIZES.map((name, index) => ({ id: SIZE_ID * 10 + index, attribute_id: SIZE_ID, name, default_price: 0 })),
		productattributevalues: parents.flatMap(({ id }, place) =>
			SIZES.map((_, index) => ({ id: place * 4 + index + 1, product_id: id, attribute_id: SIZE_ID, attributevalue_id: SIZE_ID * 10 + index, optionposition: 1, position: index + 1, price: 0 })),
		),
		attributecombinations: parents.flatMap(({ id }, place) => SIZES.map((_, index) => aVariant(place * 4 + index + 4, id, [SIZE_ID * 10 + index]))),
	};
}
