import { dropRecords } from '../dropRecords';
import type { CcvProductAttributeValue, CcvWorld } from '../world';
import { recombine } from './recombine';

/** Takes attribute values away from the products that have them, and brings their combinations in line. */
export function detachValues(world: CcvWorld, isGone: (value: CcvProductAttributeValue) => boolean): void {
	const productIds = new Set(world.productattributevalues.filter(isGone).map(({ product_id: id }) => id));
	dropRecords(world, 'productattributevalues', isGone);
	for (const id of productIds) recombine(world, id);
}
