import type { CcvWorldOver } from '../../../../sim/ccv/givenCcvWorld';
import { stockWorld } from '../../../lib/ccv/stock/stockWorld';
import { startSoundShop, type SoundShop } from '../../../support/ccvNode';
import type { CcvShopOptions } from '../../../support/startCcvShop';

/** The configurable product and its variants S, M, L, XL, as `stockWorld` makes them. */
export const TEE = 100_001;
export const TEE_M = 5;

/** Products 1 and 2 without variants, and the configurable one. */
export async function variantShop(over: CcvWorldOver = {}, options: CcvShopOptions = {}): Promise<SoundShop> {
	return await startSoundShop({ ...stockWorld({ simple: 2, configurable: 1 }), ...over }, options);
}

/** Variant M as an item shows it. */
export const ITEM_M = {
	...{ id: TEE_M, product_id: TEE, options: [{ name: 'Size', value: 'M' }], sku_number: 'V5', product_number: '', ean_number: '885', stock: 5, active: true },
	...{ netto_extra_price: 0, note: '', delivery_time: 0, delivery_time_type: 'unknown', delivery_default_text: '' },
};
