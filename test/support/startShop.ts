import { createCcvClient, type CcvClient } from '../../lib/ccv/CcvClient';
import { readChangedOrders, type ChangedOrders, type ChangedOrdersSettings } from '../../lib/ccv/orders/readChangedOrders';
import { decodeCheckpoint } from '../../lib/sync/checkpoint/decodeCheckpoint';
import type { LedgerState } from '../../lib/sync/ledger/readLedger';
import { payOrder } from '../../sim/ccv/actions/payOrder';
import { placeOrder, type OrderDraft } from '../../sim/ccv/actions/placeOrder';
import { givenCcvWorld, type CcvWorldOver } from '../../sim/ccv/givenCcvWorld';
import { startCcv } from '../../sim/ccv/startCcv';
import type { CcvOrder, CcvWorld } from '../../sim/ccv/world';
import type { RunningSim } from '../../sim/server/types';
import { aClock, type TestClock } from './aClock';
import { validWhenClosed } from './ccvModels/validWhenClosed';
import { ccvPort } from './ccvPort';
import { RAISED_LIMITS } from './startPair';

export interface Shop {
	sim: RunningSim<CcvWorld>;
	clock: TestClock;
	client: CcvClient;
	/** An order that is made now, paid and complete unless the draft says otherwise. */
	order(over?: Partial<OrderDraft>): CcvOrder;
	pay(id: number): void;
	/** The labels of all calls since the last time. */
	callsSince(): string[];
}

/** A shop on a loopback socket whose time is the test's. */
export async function startShop(over: CcvWorldOver = {}, clock = aClock()): Promise<Shop> {
	const world = givenCcvWorld({ limits: RAISED_LIMITS, ...over });
	const sim = validWhenClosed(await startCcv(world, { now: clock.now }));
	const connection = { baseUrl: sim.baseUrl, ...world.keys, schema: 'webshop', verifyResponses: true, ...RAISED_LIMITS } as const;
	let seen = 0;
	return {
		sim,
		clock,
		client: createCcvClient(connection, ccvPort({ ...world.keys }, { ...clock }), 500),
		order: (draft = {}) => placeOrder(world, { begunAt: new Date(clock.now()).toISOString(), paid: true, rows: [{ product_id: null, product_number: 'TIE-RED', count: 1, price: 19.95 }], ...draft }),
		pay: (id) => void payOrder(world, id),
		callsSince() {
			const labels = sim.log.slice(seen).map(({ label }) => label);
			seen = sim.log.length;
			return labels;
		},
	};
}

export const FIRST_RUN: LedgerState = { checkpoint: undefined, checkpointText: null, openDeadLetters: [], day: null };

export const changedSettings = (over: Partial<ChangedOrdersSettings> = {}): ChangedOrdersSettings => ({
	flow: 'orders',
	start: 'fromNow',
	amountPerRun: 500,
	waitAtMostDays: 30,
	paidOnly: true,
	dryRun: false,
	...over,
});

/** A ledger that holds this checkpoint. */
export function ledgerAt(checkpointText: string | null): LedgerState {
	return { ...FIRST_RUN, checkpoint: checkpointText === null ? undefined : decodeCheckpoint(checkpointText), checkpointText };
}

/** Runs that follow one another, each beginning where the last one ended. */
export function readsOf(shop: Shop, over: Partial<ChangedOrdersSettings> = {}) {
	let ledger = FIRST_RUN;
	return async (also: Partial<ChangedOrdersSettings> = {}): Promise<ChangedOrders & { ids: number[] }> => {
		const changed = await readChangedOrders(shop.client, ledger, changedSettings({ ...over, ...also }));
		ledger = ledgerAt(changed.run.checkpoint);
		return { ...changed, ids: changed.run.ids.map(Number) };
	};
}
