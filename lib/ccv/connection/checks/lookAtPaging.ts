import { PAGE_SIZE } from '../../readList';
import { whyNot } from '../attempt';
import type { Check } from '../Check';
import type { Findings, ListPage } from '../Findings';

/** How CCV hands out lists, of which its documentation leaves a part open (CCV API, dossier 4, 12 and 14). */
export function lookAtPaging(findings: Findings): Check[] {
	return [lookAtDefault(findings), lookAtLargest(findings), lookAtExpand(findings)];
}

function lookAtDefault({ defaultPage }: Findings): Check {
	const name = 'Default page size';
	if ('failure' in defaultPage) return { name, result: 'unknown', says: `It could not be looked at: ${whyNot(defaultPage)}` };
	const size = sizeOf(defaultPage.value);
	return size === undefined ? { name, result: 'unknown', says: 'All orders fit on one page, which does not tell its size' } : { name, result: 'ok', says: `A page has ${size} records where none is asked for` };
}

function lookAtLargest({ orders }: Findings): Check {
	const name = 'Largest page size';
	if ('failure' in orders) return { name, result: 'unknown', says: `It could not be looked at: ${whyNot(orders)}` };
	const { items, hasNext } = orders.value;
	const size = sizeOf(orders.value);
	const isCut = hasNext && items.length < PAGE_SIZE;
	if (isCut || (size !== undefined && size < PAGE_SIZE)) {
		return { name, result: 'warning', says: `CCV gives ${isCut ? items.length : size} records on a page, although ${PAGE_SIZE} are asked for`, consequence: 'Nothing is missed, but reading takes more calls and so more time' };
	}
	return size === undefined ? { name, result: 'unknown', says: 'All orders fit on one page, which does not tell its size' } : { name, result: 'ok', says: `A page has ${PAGE_SIZE} records where so many are asked for` };
}

/** By its own words, or by how many there are where more follow. */
function sizeOf({ items, size, hasNext }: ListPage): number | undefined {
	return size ?? (hasNext ? items.length : undefined);
}

function lookAtExpand({ product }: Findings): Check {
	const name = 'Variants in lists of products';
	if ('failure' in product) return { name, result: 'unknown', says: `It could not be looked at: ${whyNot(product)}` };
	const [one] = product.value.items;
	if (!one) return { name, result: 'unknown', says: 'There is no product to look at' };
	const { collection } = (one.attributecombinations ?? {}) as { collection?: unknown };
	if (Array.isArray(collection)) return { name, result: 'ok', says: 'A list of products brings the variants along where they are asked for (expand)' };
	return { name, result: 'warning', says: 'A list of products does not bring the variants along, although they are asked for (expand)', consequence: 'They are read product by product: a full read of the stock takes a call for each product with variants' };
}
