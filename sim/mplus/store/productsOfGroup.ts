import { numberIn, numbersIn, recordsIn } from '../wire';
import type { MplusWorld, Product } from '../world';

/** The products of a group in its order. They are kept on the products: `groupNumbers` and `sortOrderGroupList` (API.md 6). */
export function productsOfGroup(world: MplusWorld, groupNumber: number): Product[] {
	const members = [...world.products.values()].filter((product) => numbersIn(product, 'groupNumbers').includes(groupNumber));
	return members.sort((one, other) => sortOrderIn(one, groupNumber) - sortOrderIn(other, groupNumber));
}

export function sortOrderIn(product: Product, groupNumber: number): number {
	const known = recordsIn(product, 'sortOrderGroupList', 'sortOrderGroup').find((order) => order.groupNumber === groupNumber);
	return numberIn(known, 'sortOrder') ?? Number.MAX_SAFE_INTEGER;
}
