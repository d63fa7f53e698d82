import { numbersIn, recordsIn } from '../wire';
import type { MplusWorld, Product } from '../world';

import { productsOfGroup, sortOrderIn } from './productsOfGroup';
import { reviseProduct } from './reviseProduct';

/** Products that join, leave or move take a new marker (assumed). */
export function setGroupProducts(world: MplusWorld, groupNumber: number, productNumbers: number[]): void {
	const wanted = new Map([...new Set(productNumbers)].map((productNumber, index) => [productNumber, index + 1]));
	const touched = new Set([...productsOfGroup(world, groupNumber).map(({ productNumber }) => productNumber), ...wanted.keys()]);
	for (const productNumber of touched) {
		const product = world.products.get(productNumber);
		if (product) place(world, product, groupNumber, wanted.get(productNumber));
	}
}

function place(world: MplusWorld, product: Product, groupNumber: number, sortOrder: number | undefined): void {
	const isMember = numbersIn(product, 'groupNumbers').includes(groupNumber);
	const stays = isMember === (sortOrder !== undefined) && (!isMember || sortOrderIn(product, groupNumber) === sortOrder);
	if (stays) return;
	const groups = numbersIn(product, 'groupNumbers').filter((number) => number !== groupNumber);
	const orders = recordsIn(product, 'sortOrderGroupList', 'sortOrderGroup').filter((known) => known.groupNumber !== groupNumber);
	if (sortOrder !== undefined) {
		groups.push(groupNumber);
		orders.push({ groupNumber, sortOrder });
	}
	reviseProduct(world, product, { groupNumbers: groups, sortOrderGroupList: { sortOrderGroup: orders } });
}
