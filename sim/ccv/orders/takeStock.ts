import { findRecord } from '../findRecord';
import type { CcvWorld } from '../world';
import type { RowInput } from './refuseRow';

/** Lowers the stock of what rows sell, where the shop counts it. */
export function takeStock(world: CcvWorld, rows: RowInput[]): void {
	for (const { attribute_combination_id: combinationId, product_id: productId, count } of rows) {
		const combination = combinationId === undefined ? undefined : findRecord(world.attributecombinations, String(combinationId));
		const id = productId ?? combination?.product_id;
		const product = id === undefined ? undefined : findRecord(world.products, String(id));
		const holder = combination ?? product;
		if (!holder || product?.details.stockenabled === false) continue;
		holder.stock = (Math.round(holder.stock * SCALE) - Math.round(count * SCALE)) / SCALE;
	}
}

// Stock may be fractional; whole ten-thousandths keep floating noise out of the JSON.
const SCALE = 10_000;
