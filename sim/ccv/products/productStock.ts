import type { CcvProduct, CcvWorld } from '../world';

/** The stock of products; where stock is kept per combination it is their sum (assumed). */
export function productStock(world: CcvWorld): (product: CcvProduct) => number {
	let sums: Map<number, number> | undefined;
	return (product) => {
		if (product.details.stocktype !== 'Attribute') return product.stock;
		sums ??= sumPerProduct(world);
		return sums.get(product.id) ?? 0;
	};
}

function sumPerProduct(world: CcvWorld): Map<number, number> {
	const sums = new Map<number, number>();
	for (const { product_id: id, stock } of world.attributecombinations) sums.set(id, addStock(sums.get(id) ?? 0, stock));
	return sums;
}

// Stock may be fractional; whole ten-thousandths keep floating noise out of the JSON.
const addStock = (a: number, b: number): number => (Math.round(a * 10_000) + Math.round(b * 10_000)) / 10_000;
