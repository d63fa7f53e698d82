import { PosError } from '../../lib/http/PosError';
import type { CustomerKey, KnownCustomer, OrderDraft, OrderTarget, TargetOrder, Written, CreatedOrder } from '../../lib/sync/orders/OrderTarget';
import { factsWith } from './builders/factsWith';
import { someFields } from './builders/someFields';

/** When a call gets no answer: before anything was done, or after. */
export type Loss = 'before' | 'after' | undefined;

export interface TillSwitches {
	customers: KnownCustomer[];
	/** Nothing is answered; the connection does not even open. */
	down: boolean;
	/** From this call on, counted from 1, the till is down. */
	downFromCall?: number;
	keysHonoured: boolean;
	replayFailures: boolean;
	queues: boolean;
	/** Its answer to a create does not hold the order. */
	answersWithoutOrder: boolean;
	/** It says of orders that they exist and does not give them. */
	hidesOrders: boolean;
	/** Looking orders up fails although the till answers otherwise. */
	lookUpFails: boolean;
	shortened: string[];
	/** What it makes of an order before it keeps it: a till that ignores something. */
	alters: (order: TargetOrder) => TargetOrder;
	refuses: (draft: OrderDraft, attempt: number) => string | undefined;
	losesOrder: (draft: OrderDraft, attempt: number) => Loss;
	losesCustomer: (fields: Record<string, string>) => Loss;
	refusesCustomer: (fields: Record<string, string>) => string | undefined;
}

export interface TillTarget extends OrderTarget {
	readonly switches: TillSwitches;
	readonly orders: Map<string, TargetOrder>;
	readonly customers: KnownCustomer[];
	/** Every call, in order, as `createOrder ccv-90210-501 0`. */
	readonly calls: string[];
	/** Highest number of writes under way at a time. */
	readonly most: { writes: number };
}

/** A till in memory that does what MplusKASSA is documented to do, and its known oddities by switches. */
export function aTillTarget(over: Partial<TillSwitches> = {}): TillTarget {
	const switches: TillSwitches = { ...DEFAULTS, ...over };
	const orders = new Map<string, TargetOrder>();
	const customers = structuredClone(switches.customers);
	const replies = new Map<string, Written<CreatedOrder>>();
	const calls: string[] = [];
	const most = { writes: 0 };
	let open = 0;

	async function call(name: string): Promise<void> {
		calls.push(name);
		await new Promise((resolve) => setImmediate(resolve));
		if (switches.down || calls.length >= (switches.downFromCall ?? Infinity)) throw new PosError('unreachable', 'no connection to the till');
	}

	async function write<T>(name: string, task: () => T): Promise<T> {
		open += 1;
		most.writes = Math.max(most.writes, open);
		try {
			await call(name);
			return task();
		} finally {
			open -= 1;
		}
	}

	function book(draft: OrderDraft, customerNumber: number): Written<CreatedOrder> {
		const number = orders.size + 1;
		const { externalId, totalCents, lines, financialDate } = draft;
		const totals = draft.vatMethod === 'inclusive' ? { totalInclCents: totalCents } : { totalExclCents: totalCents };
		const order = switches.alters({ id: `order-${number}`, number: `2026.${number}`, externalId, customerNumber, ...totals, lines: structuredClone(lines), financialDate });
		orders.set(externalId, order);
		return {
			kind: 'done',
			replayed: false,
			value: { id: order.id, number: order.number, order: switches.answersWithoutOrder ? undefined : order, queued: switches.queues, shortened: switches.shortened },
		};
	}

	function create(draft: OrderDraft, customerNumber: number, attempt: number): Written<CreatedOrder> {
		const key = `${draft.externalId} ${attempt}`;
		const kept = switches.keysHonoured ? replies.get(key) : undefined;
		if (kept) return kept.kind === 'done' || kept.kind === 'refused' ? { ...kept, replayed: true } : kept;
		const refusal = switches.refuses(draft, attempt);
		const reply: Written<CreatedOrder> = orders.has(draft.externalId)
			? { kind: 'exists' }
			: refusal !== undefined
				? { kind: 'refused', message: refusal, replayed: false }
				: book(draft, customerNumber);
		if (reply.kind === 'done' || switches.replayFailures) replies.set(key, reply);
		return reply;
	}

	return {
		switches,
		orders,
		customers,
		calls,
		most,
		installation: 'mplus:till.example:1',
		customerFields: someFields,
		async findOrders(externalIds) {
			await call(`findOrders ${externalIds.join(' ')}`);
			if (switches.lookUpFails) throw new PosError('system-error', 'a fault of the till');
			return switches.hidesOrders ? new Map() : new Map([...orders].filter(([id]) => externalIds.includes(id)));
		},
		async findCustomers(keys) {
			await call('findCustomers');
			return structuredClone(customers.filter((customer) => keys.some((key) => isMeant(customer, key))));
		},
		async findArticles() {
			await call('findArticles');
			return factsWith().articles;
		},
		async listVatRates() {
			await call('listVatRates');
			return factsWith().vatRates;
		},
		async listBranches() {
			await call('listBranches');
			return factsWith().branches;
		},
		createOrder: async (draft, customerNumber, attempt) =>
			await write(`createOrder ${draft.externalId} ${attempt}`, () => {
				const loss = switches.losesOrder(draft, attempt);
				if (loss === 'before') return { kind: 'unclear', message: 'no answer' };
				const reply = create(draft, customerNumber, attempt);
				return loss === 'after' ? { kind: 'unclear', message: 'no answer' } : reply;
			}),
		createCustomer: async (fields) =>
			await write('createCustomer', () => {
				const loss = switches.losesCustomer(fields);
				if (loss === 'before') return { kind: 'unclear', message: 'no answer' };
				const refusal = switches.refusesCustomer(fields);
				if (refusal !== undefined) return { kind: 'refused', message: refusal, replayed: false };
				const number = 100 + customers.length;
				customers.push({ number, active: true, externalId: fields.extRelationId, email: fields.email, fields });
				return loss === 'after' ? { kind: 'unclear', message: 'no answer' } : { kind: 'done', value: number, replayed: false };
			}),
		updateCustomer: async (number, changes) =>
			await write(`updateCustomer ${number}`, () => {
				const refusal = switches.refusesCustomer(changes);
				if (refusal !== undefined) return { kind: 'refused', message: refusal, replayed: false };
				const customer = customers.find((candidate) => candidate.number === number);
				if (customer) Object.assign(customer.fields, changes);
				return { kind: 'done', value: number, replayed: false };
			}),
		isAnswering: async () =>
			await call('isAnswering').then(
				() => true,
				() => false,
			),
	};
}

const DEFAULTS: TillSwitches = {
	customers: [],
	down: false,
	keysHonoured: true,
	replayFailures: true,
	queues: false,
	answersWithoutOrder: false,
	hidesOrders: false,
	lookUpFails: false,
	shortened: [],
	alters: (order) => order,
	refuses: () => undefined,
	losesOrder: () => undefined,
	losesCustomer: () => undefined,
	refusesCustomer: () => undefined,
};

function isMeant(customer: KnownCustomer, { externalId, email }: CustomerKey): boolean {
	return (externalId !== undefined && customer.externalId === externalId) || (email !== undefined && customer.email?.toLowerCase() === email.toLowerCase());
}
