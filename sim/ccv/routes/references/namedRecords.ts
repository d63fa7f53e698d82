import { dropRecords } from '../../dropRecords';
import { findRecord } from '../../findRecord';
import { nextId } from '../../nextId';
import { changed, created, refused, unknownId, type JsonObject, type Outcome } from '../../outcome';
import { hrefOf } from '../../render/hrefOf';
import type { Route } from '../../route';
import type { CcvNamed, CcvWorld } from '../../world';
import { getAll, getOne, removeOne, type Resource } from '../collectionRoutes';

type Name = 'brands' | 'suppliers' | 'conditions' | 'packages';

/** Records that are nothing but a name. */
export const namedRecords: Route[] = [
	...crud('brands'),
	deleteLinked('brands', 'brand_id'),
	...crud('suppliers'),
	deleteLinked('suppliers', 'supplier_id'),
	...crud('conditions'),
	deleteLinked('conditions', 'condition_id'),
	...crud('packages'),
];

function crud(name: Name): Route[] {
	const input = { body: { name: 'text' }, required: ['name'] } satisfies Partial<Route>;
	const post: Route = {
		method: 'POST',
		path: `/${name}/`,
		...input,
		answer(world, { body, origin }) {
			const given = String(body.name);
			const refusal = refuseName(world, name, given);
			if (refusal) return refusal;
			const record = { id: nextId(world, name, world[name]), name: given };
			world[name].push(record);
			return created(toNamed(name, origin, record));
		},
	};
	const patch: Route = {
		method: 'PATCH',
		path: `/${name}/:id/`,
		...input,
		answer(world, { id, body }) {
			const record = findRecord(world[name], id);
			if (!record) return unknownId(name, id);
			const refusal = refuseName(world, name, String(body.name), record);
			if (refusal) return refusal;
			record.name = String(body.name);
			return changed();
		},
	};
	return [getAll(resourceOf(name)), getOne(resourceOf(name)), post, patch];
}

// What becomes of a product whose brand is deleted is not documented: it has none then (assumed).
function deleteLinked(name: Exclude<Name, 'packages'>, link: 'brand_id' | 'supplier_id' | 'condition_id'): Route {
	return removeOne(resourceOf(name), (world, { id }) => {
		dropRecords(world, name, (record) => record.id === id);
		for (const product of world.products) if (product[link] === id) product[link] = null;
	});
}

// Source: data/ccvshop-endpoints-merged.json, brands: "must have an unique name". The code of the refusal is assumed.
function refuseName(world: CcvWorld, resource: Name, name: string, own?: CcvNamed): Outcome | undefined {
	const isTaken = resource === 'brands' && world.brands.some((record) => record.name === name && record !== own);
	return isTaken ? refused(500, '500.40', `There is a brand ${name} already`) : undefined;
}

function resourceOf(name: Name): Resource<CcvNamed> {
	return { name, of: (world) => world[name], toJson: (_world, origin) => (record) => toNamed(name, origin, record) };
}

function toNamed(resource: Name, origin: string, { id, name }: CcvNamed): JsonObject {
	return {
		href: hrefOf(origin, resource, id, ''),
		id,
		name,
		...(resource !== 'packages' && { products: { href: hrefOf(origin, resource, id, 'products', '') } }),
		parent: { href: hrefOf(origin, resource, '') },
	};
}
