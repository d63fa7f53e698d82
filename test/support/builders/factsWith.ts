import type { OrderFacts } from '../../../lib/sync/orders/OrderFacts';
import type { TargetOrder } from '../../../lib/sync/orders/OrderTarget';
import { anArticle } from './anArticle';

/** A till with the article of `aLine()`, the Dutch VAT groups, no orders and no customers. */
export function factsWith({ orders = [], ...over }: Partial<Omit<OrderFacts, 'orders'>> & { orders?: TargetOrder[] } = {}): OrderFacts {
	return {
		orders: new Map(orders.map((order) => [order.externalId, order])),
		customers: [],
		articles: [anArticle()],
		vatRates: [
			{ branch: 1, country: 'NLD', code: 1, percentage: 21 },
			{ branch: 1, country: 'NLD', code: 2, percentage: 9 },
			{ branch: 1, country: 'NLD', code: 3, percentage: 0 },
		],
		branches: [{ number: 1, name: 'Main', workplaces: [1] }],
		nowMs: Date.parse('2026-03-05T12:00:00Z'),
		...over,
	};
}
