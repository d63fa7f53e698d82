import { firstWith } from '../firstWith';
import { groupBy } from '../groupBy';
import type { JsonObject } from '../outcome';
import { fromUnits, toUnits } from '../wire/money';
import { without } from '../wire/without';
import type { CcvAttributeCombination, CcvWorld } from '../world';
import { hrefOf } from './hrefOf';

/** Shows attribute combinations; attributes, values and prices are looked up once for all. */
export function combinationView(
	world: CcvWorld,
	origin: string,
	expand: string[] = [],
	productIds?: Set<number>,
): (combination: CcvAttributeCombination) => JsonObject {
	const values = firstWith(world.attributevalues, 'id');
	const attributes = firstWith(world.attributes, 'id');
	const chosenValues = groupBy(world.productattributevalues, 'product_id', productIds);

	return (combination) => {
		const chosen = combination.attributevalue_ids.map((id) => toChoice(id, priceOf(combination.product_id, id)));
		const extra = chosen.reduce((sum, { extra_price: price }) => sum + toUnits(price), 0);
		return {
			href: hrefOf(origin, 'attributecombinations', combination.id, ''),
			...without(combination, 'attributevalue_ids'),
			netto_extra_price: fromUnits(extra, 4),
			ordering_without_stock: 'global_setting',
			combination: chosen,
			attributecombinationphotos: {
				href: linkOf(combination, 'attributecombinationphotos'),
				...(expand.includes('attributecombinationphotos') && { collection: [] }),
			},
			attributes: { href: linkOf(combination, 'attributes') },
			attributevalues: { href: linkOf(combination, 'attributevalues') },
			parent: { href: hrefOf(origin, 'products', combination.product_id, 'attributecombinations', '') },
		};
	};

	function toChoice(valueId: number, price: number): JsonObject & { extra_price: number } {
		const value = values.get(valueId);
		const attribute = value && attributes.get(value.attribute_id);
		return {
			attribute: { id: attribute?.id, name: attribute?.name, href: hrefOf(origin, 'attributes', attribute?.id ?? '') },
			attribute_value: { id: valueId, name: value?.name, href: hrefOf(origin, 'attributevalues', valueId) },
			extra_price: price,
		};
	}

	function priceOf(productId: number, valueId: number): number {
		return chosenValues.get(productId)?.find(({ attributevalue_id: id }) => id === valueId)?.price ?? 0;
	}

	function linkOf(combination: CcvAttributeCombination, name: string): string {
		return hrefOf(origin, 'attributecombinations', combination.id, name, '');
	}
}
