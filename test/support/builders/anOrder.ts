import type { Order } from '../../../lib/model/Order';
import { lineTotalCents } from '../../../lib/model/lineTotalCents';
import { aLine } from './aLine';

export type OrderOver = Partial<Omit<Order, 'source'>> & { source?: Partial<Order['source']> };

/** A paid order of a webshop; its total is the sum of its lines unless one is given. */
export function anOrder({ source, ...over }: OrderOver = {}): Order {
	const lines = over.lines ?? [aLine()];
	const totalCents = lines.reduce((sum, line) => sum + lineTotalCents(line.priceCents, line.quantity), 0);
	return {
		source: { system: 'ccv', shop: '90210', id: '501', number: '1001', ...source },
		createdAt: '2026-03-02T09:00:00Z',
		paid: true,
		payment: { method: 'iDEAL', amountCents: over.totalCents ?? totalCents },
		currency: 'EUR',
		customer: { id: '7', kind: 'person', name: 'Jan Jansen', email: 'jan@example.nl' },
		lines,
		totalCents,
		vatMethod: 'inclusive',
		...over,
	};
}
