import { nextId } from '../nextId';
import { attachValue } from '../variants/attachValue';
import { recombine } from '../variants/recombine';
import type { CcvAttribute, CcvAttributeCombination, CcvAttributeValue, CcvWorld } from '../world';
import { findProduct } from './findProduct';

/** Gives a product attributes with values by their names, made where the shop lacks them; stock is then kept per combination. */
export function giveVariants(world: CcvWorld, productId: number, values: Record<string, string[]>): CcvAttributeCombination[] {
	findProduct(world, productId).details.stocktype = 'Attribute';
	for (const [name, valueNames] of Object.entries(values)) {
		const attribute = attributeNamed(world, name);
		for (const valueName of valueNames) attachValue(world, productId, valueNamed(world, attribute, valueName), { price: 0 });
	}
	recombine(world, productId);
	return world.attributecombinations.filter(({ product_id: id }) => id === productId);
}

function attributeNamed(world: CcvWorld, name: string): CcvAttribute {
	const known = world.attributes.find((attribute) => attribute.name === name);
	if (known) return known;
	const attribute = { id: nextId(world, 'attributes', world.attributes), name, type: 'option_menu_required' };
	world.attributes.push(attribute);
	return attribute;
}

function valueNamed(world: CcvWorld, { id: attributeId }: CcvAttribute, name: string): CcvAttributeValue {
	const known = world.attributevalues.find((value) => value.attribute_id === attributeId && value.name === name);
	if (known) return known;
	const id = nextId(world, 'attributevalues', world.attributevalues);
	const value = { id, attribute_id: attributeId, name, default_price: 0 };
	world.attributevalues.push(value);
	return value;
}
