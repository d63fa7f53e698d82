import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { ExpectedOrder } from '../../sim/seed/expectations';
import type { Pair } from '../../test/support/startPair';

export interface Control {
	baseUrl: string;
	close(): Promise<void>;
}

/** `GET /state`: what both systems hold and which calls came in. For tests that run in another process. */
export async function serveControl(pair: Pair, expected: ExpectedOrder[]): Promise<Control> {
	const server = createServer((request, response) => {
		const found = request.url === '/state';
		response.writeHead(found ? 200 : 404, { 'content-type': 'application/json' });
		response.end(JSON.stringify(found ? stateOf(pair, expected) : { message: 'There is only /state' }));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: async () => await new Promise((resolve) => server.close(() => resolve())),
	};
}

function stateOf(pair: Pair, expected: ExpectedOrder[]): object {
	const orders = [...pair.mplus.world.orders.values()];
	const syncable = expected.filter((order) => order.class === 'positive' || order.class === 'zero');
	const log = [...pair.ccv.log, ...pair.mplus.log];
	return {
		ccv: {
			orders: expected.length,
			products: pair.ccv.world.products.length,
			webhooks: pair.ccv.world.webhooks.map(({ event, is_active }) => ({ event, is_active })),
			/** Orders that have to arrive, and their sum: from the data file. */
			syncable: syncable.length,
			syncableTotalCents: syncable.reduce((sum, { totalCents }) => sum + totalCents, 0),
		},
		mplus: {
			orders: orders.length,
			totalCents: orders.reduce((sum, { totalInclAmount }) => sum + Number(totalInclAmount), 0),
			duplicates: orders.length - new Set(orders.map(({ extOrderId }) => extOrderId)).size,
			relations: pair.mplus.world.relations.size,
			failures: pair.mplus.world.failures,
		},
		log: { calls: log.length, writes: log.filter(({ write }) => write).length },
	};
}
