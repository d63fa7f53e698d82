import { searchOrders as findOrders } from '../../../lib/mplus/orders/searchOrders';
import { yearNumberText } from '../../../lib/mplus/sales/yearNumber';
import { searchPages } from './searchIn';

export const searchOrders = searchPages(async (client, filter, page) => {
	const { found, next } = await findOrders(client, filter, page === undefined ? undefined : Number(page));
	return {
		entries: found.map(({ orderId = '', orderNumber, relationName, extOrderId }) => ({
			name: [yearNumberText(orderNumber) ?? orderId, relationName, extOrderId].filter(Boolean).join(', '),
			value: orderId,
		})),
		next: next === undefined ? undefined : String(next),
	};
});
