import type { FieldType } from '../../body/checkBody';
import { findRecord } from '../../findRecord';
import { removeLabel } from '../../labels/removeLabel';
import { nextId } from '../../nextId';
import { changed, created, unknownId, type JsonObject } from '../../outcome';
import { hrefOf } from '../../render/hrefOf';
import type { Route } from '../../route';
import type { CcvLabel } from '../../world';
import { getAll, getOne, removeOne, type Resource } from '../collectionRoutes';

const toLabel = (origin: string, label: CcvLabel): JsonObject => ({ ...label, href: hrefOf(origin, 'labels', label.id, '') });

const resource: Resource<CcvLabel> = {
	name: 'labels',
	of: (world) => world.labels,
	toJson: (_world, origin) => (label) => toLabel(origin, label),
};

const INPUT: Record<string, FieldType> = {
	image_location: 'text',
	tooltip: 'text?',
	show_on_products: 'bool',
	show_on_orders: 'bool',
	show_on_invoices: 'bool',
};

const postLabel: Route = {
	method: 'POST',
	path: '/labels/',
	body: INPUT,
	required: ['image_location'],
	answer(world, { body, origin }) {
		const label: CcvLabel = {
			id: nextId(world, 'labels', world.labels),
			image_location: '',
			tooltip: null,
			show_on_products: false,
			show_on_orders: false,
			show_on_invoices: false,
			...body,
		};
		world.labels.push(label);
		return created(toLabel(origin, label));
	},
};

const patchLabel: Route = {
	method: 'PATCH',
	path: '/labels/:id/',
	body: INPUT,
	answer(world, { id, body }) {
		const label = findRecord(world.labels, id);
		if (!label) return unknownId('labels', id);
		Object.assign(label, body);
		return changed();
	},
};

export const labels: Route[] = [
	getAll(resource),
	getOne(resource),
	postLabel,
	patchLabel,
	removeOne(resource, (world, { id }) => removeLabel(world, id)),
];
