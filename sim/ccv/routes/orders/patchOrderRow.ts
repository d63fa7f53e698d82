import { orderRowPatchFields } from '../../body/orderFields';
import { findOrderRow } from '../../orders/findOrderRow';
import { changed, invalid, unknownId } from '../../outcome';
import type { Route } from '../../route';

/** Changes the count and the prices of a row, as long as its order is not complete (API.md 6). */
export const patchOrderRow: Route = {
	method: 'PATCH',
	path: '/orderrows/:id/',
	body: orderRowPatchFields,
	answer(world, { id, body }) {
		const hit = findOrderRow(world, id);
		if (!hit) return unknownId('orderrows', id);
		if (hit.order.is_completed) return invalid(world, `Order ${hit.order.id} is complete: its rows cannot be patched`);
		const isOwnPrice = typeof body.price === 'number' && body.price !== hit.row.price;
		Object.assign(hit.row, body, isOwnPrice && { custom_price: true });
		return changed();
	},
};
