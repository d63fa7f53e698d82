import { dropRecords } from '../dropRecords';
import { nextId } from '../nextId';
import type { CcvAttributeCombination, CcvProductAttributeValue, CcvWorld } from '../world';
import { makesCombinations } from './attributeTypes';
import { newCombination } from './newCombination';

/**
 * Brings a product's attribute combinations in line with its attribute values: every combination of one value of each attribute.
 * Those that stay keep id and stock. When an attribute comes or goes, they are extended or cut (assumed).
 */
export function recombine(world: CcvWorld, productId: number, stock = 0): void {
	const isOwn = ({ product_id: id }: { product_id: number }): boolean => id === productId;
	const before = world.attributecombinations;
	const left = new Set(before.filter(isOwn));
	const targets = everyCombination(world.productattributevalues.filter((value) => isOwn(value) && isCombining(world, value)));
	const kept = new Map<number[], CcvAttributeCombination>();
	for (const fits of [isSame, isExtension]) {
		for (const target of targets) {
			if (kept.has(target)) continue;
			const match = [...left].find(({ attributevalue_ids: ids }) => fits(ids, target));
			if (!match) continue;
			left.delete(match);
			kept.set(target, match);
		}
	}
	const own = targets.map((target) => {
		const combination = kept.get(target) ?? newCombination(nextId(world, 'attributecombinations', before), productId, stock);
		return Object.assign(combination, { attributevalue_ids: target });
	});
	dropRecords(world, 'attributecombinations', (combination) => left.has(combination));
	world.attributecombinations = [...world.attributecombinations.filter((combination) => !isOwn(combination)), ...own];
}

const isCombining = (world: CcvWorld, { attribute_id: id }: CcvProductAttributeValue): boolean =>
	world.attributes.some((attribute) => attribute.id === id && makesCombinations(attribute.type));

/** Attribute value ids, the attributes and their values in the order of the product. */
function everyCombination(values: CcvProductAttributeValue[]): number[][] {
	const sorted = [...values].sort((a, b) => a.optionposition - b.optionposition || a.position - b.position || a.id - b.id);
	const attributeIds = [...new Set(sorted.map(({ attribute_id: id }) => id))];
	if (attributeIds.length === 0) return [];
	return attributeIds.reduce<number[][]>((combinations, attributeId) => {
		const own = sorted.filter(({ attribute_id: id }) => id === attributeId).map(({ attributevalue_id: id }) => id);
		return combinations.flatMap((combination) => own.map((id) => [...combination, id]));
	}, [[]]);
}

const isSame = (a: number[], b: number[]): boolean => a.length === b.length && a.every((id) => b.includes(id));

const isExtension = (a: number[], b: number[]): boolean => a.every((id) => b.includes(id)) || b.every((id) => a.includes(id));
