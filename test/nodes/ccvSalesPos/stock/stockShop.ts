import type { INodeParameters } from 'n8n-workflow';

import type { CcvWorldOver } from '../../../../sim/ccv/givenCcvWorld';
import { aStockProduct, stockWorld } from '../../../lib/ccv/stock/stockWorld';
import { startSoundShop, type SoundShop } from '../../../support/ccvNode';
import type { CcvShopOptions, RunningShop } from '../../../support/startCcvShop';

/** The configurable product and its variants S, M, L, XL, as `stockWorld` makes them. */
export const TEE = 100_001;
export const [TEE_S, TEE_M, TEE_L, TEE_XL] = [4, 5, 6, 7];

/** Simple products 1 and 2, product 3 sold by weight, product 33 whose stock is not counted, and the configurable one; all have 5. */
export async function stockShop(over: CcvWorldOver = {}, options: CcvShopOptions = {}): Promise<SoundShop> {
	const world = stockWorld({ simple: 2, configurable: 1 });
	const special = [aStockProduct(3, { details: { decimal_amount: 2 } }), aStockProduct(33, { details: { stockenabled: false } })];
	return await startSoundShop({ ...world, products: [...(world.products ?? []), ...special], ...over }, options);
}

export function locator(mode: string, value: string | number): INodeParameters {
	return { __rl: true, mode, value };
}

export function stockOf({ world }: RunningShop, id: number): number | undefined {
	return [...world.products, ...world.attributecombinations].find((record) => record.id === id)?.stock;
}
