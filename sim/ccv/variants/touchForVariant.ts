import { touchProduct } from '../products/touchProduct';
import type { CcvWorld } from '../world';

/** A change of a variant is one of its product, where the world has it so. */
export function touchForVariant(world: CcvWorld, productId: number, now: number): void {
	const product = world.variantTouchesModifydate ? world.products.find(({ id }) => id === productId) : undefined;
	if (product) touchProduct(product, now);
}
