import type { FieldType } from '../../body/checkBody';
import { findRecord } from '../../findRecord';
import { nextId } from '../../nextId';
import { created, unknownId, type Outcome } from '../../outcome';
import { toSeconds } from '../../render/createDateOf';
import type { Route } from '../../route';
import type { CcvWorld } from '../../world';
import type { Resource } from '../collectionRoutes';

interface OfOrder {
	id: number;
	order_id: number;
	create_date: string;
}

interface PostedToOrder<T extends OfOrder> extends Resource<T> {
	body: Record<string, FieldType>;
	required: string[];
	/** What the request makes of a record that belongs to an order already. */
	make: (base: OfOrder, body: Record<string, unknown>) => T;
	refuse?: (world: CcvWorld, body: Record<string, unknown>) => Outcome | undefined;
}

/** `POST /orders/:id/ordernotes/`: a record that belongs to an order and says when it was made. */
export const postToOrder = <T extends OfOrder>({ name, of, toJson, body, required, make, refuse }: PostedToOrder<T>): Route => ({
	method: 'POST',
	path: `/orders/:id/${name}/`,
	body,
	required,
	answer(world, call) {
		const order = findRecord(world.orders, call.id);
		if (!order) return unknownId('orders', call.id);
		const refusal = refuse?.(world, call.body);
		if (refusal) return refusal;
		const records = of(world);
		const id = nextId(world, name, records);
		const record = make({ id, order_id: order.id, create_date: toSeconds(new Date(call.now).toISOString()) }, call.body);
		records.push(record);
		return created(toJson(world, call.origin, [])(record));
	},
});
