import { dropRecords } from '../dropRecords';
import type { CcvWorld } from '../world';

const CHILDREN = [
	'attributecombinations',
	'productattributevalues',
	'productphotos',
	'producttocategories',
	'productvariations',
] as const;

/** Takes a product away with all that belongs to it; order rows keep their copy of it. */
export function removeProduct(world: CcvWorld, id: number): void {
	dropRecords(world, 'products', (product) => product.id === id);
	for (const name of CHILDREN) dropRecords(world, name, ({ product_id: parent }) => parent === id);
	dropRecords(world, 'productvariations', (variation) => variation.product_variation_id === id);
}
