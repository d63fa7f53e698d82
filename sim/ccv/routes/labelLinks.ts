import { findRecord } from '../findRecord';
import { changed, found, unknownId } from '../outcome';
import { toCollection } from '../query/toCollection';
import { hrefOf } from '../render/hrefOf';
import type { Route } from '../route';
import type { CcvWorld } from '../world';

type Parents = 'orders' | 'invoices' | 'products';
interface Labelled {
	id: number;
	/** A product's may be absent: none. */
	labels?: number[];
}

const parentOf = (world: CcvWorld, parents: Parents, id: string): Labelled | undefined =>
	findRecord<Labelled>(world[parents], id);

/** `GET` and `PUT /orders/:id/orderlabels/` and the like for invoices and products: the labels that a record shows. */
export const labelLinks = (parents: Parents, name: 'orderlabels' | 'invoicelabels' | 'productlabels'): Route[] => [
	{
		method: 'GET',
		path: `/${parents}/:id/${name}/`,
		answer(world, call) {
			const record = parentOf(world, parents, call.id);
			if (!record) return unknownId(parents, call.id);
			const parent = hrefOf(call.origin, parents, record.id, '');
			return found(toCollection(call, (record.labels ?? []).map((id) => ({ label_id: id, parent }))));
		},
	},
	{
		method: 'PUT',
		path: `/${parents}/:id/${name}/`,
		body: { labels: 'ints' },
		required: ['labels'],
		answer(world, { id, body }) {
			const record = parentOf(world, parents, id);
			if (!record) return unknownId(parents, id);
			const wanted = [...new Set(body.labels as number[])];
			const unknown = wanted.find((label) => !world.labels.some((known) => known.id === label));
			if (unknown !== undefined) return unknownId('labels', String(unknown));
			record.labels = wanted;
			return changed();
		},
	},
];
