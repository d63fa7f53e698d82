import { firstWith } from '../firstWith';
import type { JsonObject } from '../outcome';
import type { CcvProductAttributeValue, CcvWorld } from '../world';
import { hrefOf } from './hrefOf';

/** The attributes of one product with their values (data/ccvshop-models, productattributesets), in the product's order. */
export function attributeSets(world: CcvWorld, origin: string, values: CcvProductAttributeValue[]): JsonObject[] {
	const attributes = firstWith(world.attributes, 'id');
	const names = firstWith(world.attributevalues, 'id');
	const sorted = [...values].sort((a, b) => a.optionposition - b.optionposition || a.position - b.position);
	const ids = [...new Set(sorted.map(({ attribute_id: id }) => id))];
	return ids.map((id) => {
		const own = sorted.filter(({ attribute_id: attributeId }) => attributeId === id);
		return {
			id,
			attributename: attributes.get(id)?.name ?? '',
			attributeposition: own[0]?.optionposition ?? 1,
			type: attributes.get(id)?.type ?? '',
			items: own.map((value) => ({
				href: hrefOf(origin, 'productattributevalues', value.id, ''),
				id: value.id,
				optionsname: names.get(value.attributevalue_id)?.name ?? '',
				price: value.price,
				enable: true,
				position: value.position,
			})),
			parent: { href: hrefOf(origin, 'products', own[0]?.product_id ?? '') },
		};
	});
}
