import { productsOfGroup } from '../store/productsOfGroup';
import { putArticleGroup } from '../store/putArticleGroup';
import { setGroupProducts } from '../store/setGroupProducts';
import { numbersIn, type WireRecord } from '../wire';
import type { MplusWorld } from '../world';

/** The groups that are sent replace the product's; it comes last in a new one, and the groups' markers move (assumed). */
export function joinGroups(world: MplusWorld, productNumber: number, sent: WireRecord): void {
	if (sent.groupNumbers === undefined) return;
	const before = numbersIn(world.products.get(productNumber), 'groupNumbers');
	const wanted = numbersIn(sent, 'groupNumbers');
	for (const groupNumber of new Set([...before, ...wanted])) {
		if (before.includes(groupNumber) === wanted.includes(groupNumber)) continue;
		const others = productsOfGroup(world, groupNumber)
			.map((product) => product.productNumber)
			.filter((number) => number !== productNumber);
		setGroupProducts(world, groupNumber, wanted.includes(groupNumber) ? [...others, productNumber] : others);
		const group = world.articleGroups.get(groupNumber);
		if (group) putArticleGroup(world, group);
	}
}
