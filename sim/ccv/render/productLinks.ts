import { findRecord } from '../findRecord';
import type { JsonObject } from '../outcome';
import type { CcvProduct, CcvWorld } from '../world';
import { hrefOf } from './hrefOf';

/** The records that a product links to, read as objects though written as ids (API.md 8). */
export function productLinks(world: CcvWorld, origin: string, product: CcvProduct): JsonObject {
	const links: JsonObject = {};
	if (product.brand_id !== undefined) links.brand = named('brands', product.brand_id);
	if (product.supplier_id !== undefined) links.supplier = named('suppliers', product.supplier_id);
	if (product.condition_id !== undefined) links.condition = named('conditions', product.condition_id);
	if (product.color_id !== undefined) links.color = colorOf(product.color_id);
	if (product.package_id != null) links.package = { href: hrefOf(origin, 'packages', product.package_id, ''), id: product.package_id };
	return links;

	function named(resource: 'brands' | 'suppliers' | 'conditions', id: number | null): JsonObject | null {
		const record = findRecord(world[resource], String(id));
		return record ? { href: hrefOf(origin, resource, record.id, ''), id: record.id, name: record.name } : null;
	}

	function colorOf(id: number | null): JsonObject | null {
		const color = findRecord(world.colors, String(id));
		return color
			? { href: hrefOf(origin, 'colors', color.id, ''), id: color.id, name: color.name, type: color.type, hex: color.hex }
			: null;
	}
}
