import { without } from '../../mplus/presets/without';
import type { Json, PresetShop } from './aPresetShop';

interface Variant {
	options: Array<{ name: string; value: string }>;
	extra_price?: number;
	[field: string]: unknown;
}

/** Makes a product with its variants in the shop as CCV wants it: values of attributes first, whose first carries what the variant costs more. */
export function makeProduct(shop: PresetShop, { variants, ...body }: Json): Json {
	const product = shop.send('POST', '/products/', body);
	const all = (variants ?? []) as Variant[];
	const names = [...new Set(all.flatMap(({ options }) => options.map(({ name }) => name)))];
	for (const [place, name] of names.entries()) attachAttribute(shop, product.id, all, { name, place });
	for (const { combination, id } of combinationsOf(shop, product.id)) {
		const own = all.find(({ options }) => options.every(({ name, value }) => combination.some((each) => each.attribute.name === name && each.attribute_value.name === value)));
		shop.send('PATCH', `/attributecombinations/${id}/`, own ? without(own, ['options', 'extra_price']) : { active: false });
	}
	return shop.product(product.id);
}

function attachAttribute(shop: PresetShop, productId: unknown, variants: Variant[], { name, place }: { name: string; place: number }): void {
	const attribute = shop.send('POST', '/attributes/', { name, type: 'option_menu_required' });
	const values = new Map(variants.map(({ options, extra_price: extra }) => [options.find((option) => option.name === name)?.value ?? '', place === 0 ? (extra ?? 0) : 0]));
	for (const [value, price] of values) {
		const made = shop.send('POST', `/attributes/${String(attribute.id)}/attributevalues/`, { name: value, default_price: 0 });
		shop.send('POST', `/products/${String(productId)}/productattributevalues/`, { optionvalue: made.id, price });
	}
}

function combinationsOf(shop: PresetShop, id: unknown) {
	const { collection } = shop.product(id).attributecombinations as { collection: Array<{ id: number; combination: Array<{ attribute: { name: string }; attribute_value: { name: string } }> }> };
	return collection;
}
