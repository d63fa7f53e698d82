import { findRecord } from '../findRecord';
import { changed, found, unknownId, type JsonObject } from '../outcome';
import { toCollection } from '../query/toCollection';
import { toPage } from '../query/toPage';
import { toSorted, type SortValue } from '../query/toSorted';
import type { CcvCall, Route } from '../route';
import type { CcvWorld } from '../world';

export interface Resource<T extends { id: number }> {
	name: string;
	of: (world: CcvWorld) => T[];
	toJson: (world: CcvWorld, origin: string, expand: string[]) => (record: T) => JsonObject;
	/** Absent: the collection comes whole. */
	paged?: boolean;
	sort?: Record<string, (record: T) => SortValue>;
	/** What an answer can expand. */
	expand?: string[];
}

/** `GET /brands/`. */
export const getAll = <T extends { id: number }>(resource: Resource<T>): Route => ({
	method: 'GET',
	path: `/${resource.name}/`,
	query: rulesOf(resource),
	answer: (world, call) => collectionOf(resource, world, call, resource.of(world)),
});

/** `GET /brands/:id/`. */
export const getOne = <T extends { id: number }>({ name, of, toJson, expand = [] }: Resource<T>): Route => ({
	method: 'GET',
	path: `/${name}/:id/`,
	query: { paged: false, filters: {}, orderby: [], expand },
	answer(world, { id, origin, query }) {
		const record = findRecord(of(world), id);
		return record ? found(toJson(world, origin, query.expand)(record)) : unknownId(name, id);
	},
});

/** `GET /products/:id/productphotos/`: the records of one parent. */
export const getChildren = <T extends { id: number }>(
	parents: 'products' | 'categories' | 'attributes' | 'attributecombinations' | 'orders' | 'invoices' | 'returns',
	resource: Resource<T>,
	childrenOf: (world: CcvWorld, parentId: number) => T[],
): Route => ({
	method: 'GET',
	path: `/${parents}/:id/${resource.name}/`,
	query: rulesOf(resource),
	answer(world, call) {
		const known: Array<{ id: number }> = world[parents];
		const parent = findRecord(known, call.id);
		if (!parent) return unknownId(parents, call.id);
		return collectionOf(resource, world, call, childrenOf(world, parent.id));
	},
});

/** `DELETE /brands/:id/`. */
export const removeOne = <T extends { id: number }>(
	{ name, of }: Resource<T>,
	remove: (world: CcvWorld, record: T, now: number) => void,
): Route => ({
	method: 'DELETE',
	path: `/${name}/:id/`,
	answer(world, { id, now }) {
		const record = findRecord(of(world), id);
		if (!record) return unknownId(name, id);
		remove(world, record, now);
		return changed();
	},
});

const rulesOf = ({ paged = false, sort = {}, expand = [] }: { paged?: boolean; sort?: object; expand?: string[] }): Route['query'] => ({
	paged,
	filters: {},
	orderby: Object.keys(sort),
	expand,
});

function collectionOf<T extends { id: number }>(
	{ paged, sort = {}, toJson }: Resource<T>,
	world: CcvWorld,
	call: CcvCall,
	records: T[],
): ReturnType<Route['answer']> {
	const { orderby, expand } = call.query;
	const sorted = toSorted(records, orderby, (record, field) => sort[field]?.(record) ?? null);
	const shown = toJson(world, call.origin, expand);
	return found(paged ? toPage(call, sorted, shown) : toCollection(call, sorted.map(shown)));
}
