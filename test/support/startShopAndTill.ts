import type { CcvWorldOver } from '../../sim/ccv/givenCcvWorld';
import { givenMplusWorld } from '../../sim/mplus/givenMplusWorld';
import { seedMplus, type SeedProduct } from '../../sim/mplus/seedMplus';
import { startMplus } from '../../sim/mplus/startMplus';
import type { MplusWorld } from '../../sim/mplus/world';
import type { RunningSim } from '../../sim/server/types';
import type { LedgerRow } from '../../lib/sync/ledger/LedgerRow';
import { aClock } from './aClock';
import { runFlow, type Flow, type FlowRun } from './runFlow';
import { startShop, type Shop } from './startShop';

const PRODUCTS: SeedProduct[] = [
	{ productnumber: 'TIE-RED', name: 'Red tie', price: 19.95, taxtariff: 'normal', ean: '8710000000017', stock: 10 },
	{ productnumber: 'TEA-1', name: 'Tea', price: 3.5, taxtariff: 'low', ean: '8710000000024', stock: 10 },
];

export interface ShopAndTill extends Shop {
	till: RunningSim<MplusWorld>;
	/** One run; each begins with the ledger that the last one left. */
	run(over?: Partial<Flow>): Promise<FlowRun>;
	ledger(): LedgerRow[];
	/** External ids of the till's orders, as often as it has them. */
	booked(): string[];
	close(): Promise<void>;
}

/** A shop without orders and a till that has its articles, on one clock. */
export async function startShopAndTill(over: { ccv?: CcvWorldOver; mplus?: Parameters<typeof givenMplusWorld>[0] } = {}): Promise<ShopAndTill> {
	const clock = aClock();
	const shop = await startShop(over.ccv, clock);
	const world = givenMplusWorld(over.mplus);
	seedMplus(world, PRODUCTS);
	const till = await startMplus(world, { now: clock.now });
	let ledger: LedgerRow[] = [];
	return {
		...shop,
		till,
		async run(also = {}) {
			const done = await runFlow({ ccv: shop.sim, mplus: till, ledger, clock, ...also });
			ledger = done.ledger;
			return done;
		},
		ledger: () => ledger,
		booked: () => [...world.orders.values()].map(({ extOrderId }) => extOrderId),
		close: async () => {
			await Promise.all([shop.sim.close(), till.close()]);
		},
	};
}
