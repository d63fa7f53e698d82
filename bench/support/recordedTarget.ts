import type { OrderTarget } from '../../lib/sync/orders/OrderTarget';
import type { Recorder } from './createRecorder';

/** The target with its answers kept: replayed, all of a run but calls and what is made for them and of them. */
export function recordedTarget(target: OrderTarget, { answer }: Recorder): OrderTarget {
	return {
		...target,
		findOrders: async (ids) => await answer(`orders ${ids[0]} ${ids.length}`, async () => await target.findOrders(ids)),
		findCustomers: async (keys) => await answer(`customers ${keys.length}`, async () => await target.findCustomers(keys)),
		findArticles: async (wanted) => await answer(`articles ${wanted.texts.length}`, async () => await target.findArticles(wanted)),
		listVatRates: async () => await answer('rates', async () => await target.listVatRates()),
		listBranches: async () => await answer('branches', async () => await target.listBranches()),
		createOrder: async (draft, ...rest) => await answer(`create ${draft.externalId}`, async () => await target.createOrder(draft, ...rest)),
	};
}
