import type { CcvProduct, CcvWorld } from '../world';

/** A product that the test knows to be there. */
export function findProduct(world: CcvWorld, id: number): CcvProduct {
	const product = world.products.find((candidate) => candidate.id === id);
	if (!product) throw new Error(`The shop has no product ${id}`);
	return product;
}
