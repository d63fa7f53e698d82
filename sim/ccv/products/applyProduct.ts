import { nextId } from '../nextId';
import { without } from '../wire/without';
import type { CcvProduct, CcvWorld } from '../world';
import { tariffOf } from './refuseProduct';

/** Body of a POST or PATCH, checked. Further fields of the model go to the product's details. */
export interface ProductInput extends Partial<Omit<CcvProduct, 'id' | 'createdate' | 'modifydate' | 'details' | 'labels'>> {
	vatrate?: number;
	brand?: string;
	condition?: string;
	[further: string]: unknown;
}

const OWN = (
	'productnumber eannumber mpnnumber name taxtariff price discount stock active brand_id supplier_id condition_id color_id package_id'
).split(' ');

/** Writes the fields that were sent, and no other. */
export function applyProduct(world: CcvWorld, product: CcvProduct, input: ProductInput): void {
	const { brand, condition, vatrate, ...fields } = input;
	for (const [name, value] of Object.entries(fields)) {
		const target: object = OWN.includes(name) ? product : product.details;
		Object.assign(target, { [name]: value });
	}
	if (vatrate !== undefined && input.taxtariff === undefined) product.taxtariff = tariffOf(world, vatrate) ?? product.taxtariff;
	if (brand !== undefined && input.brand_id === undefined) product.brand_id = idOfName(world, 'brands', brand);
	if (condition !== undefined && input.condition_id === undefined) product.condition_id = idOfName(world, 'conditions', condition);
	product.details = withoutLinks(product);
}

/** A name that the shop does not know yet becomes a record; an empty one is no link (assumed). */
function idOfName(world: CcvWorld, resource: 'brands' | 'conditions', name: string): number | null {
	if (name === '') return null;
	const known = world[resource].find((record) => record.name === name);
	if (known) return known.id;
	const id = nextId(world, resource, world[resource]);
	world[resource].push({ id, name });
	return id;
}

/** A written link outdoes one that a test gave as it is shown. */
function withoutLinks(product: CcvProduct): CcvProduct['details'] {
	const links = (['brand', 'supplier', 'condition', 'color', 'package'] as const).filter((link) => product[`${link}_id`] !== undefined);
	return without(product.details, ...links);
}
