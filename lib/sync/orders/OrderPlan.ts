import type { Order, OrderSource } from '../../model/Order';
import type { Reason } from '../reasons';
import type { CustomerFields, OrderDraft, TargetOrder } from './OrderTarget';

/** One decision about one order. */
export type OrderAction =
	| { kind: 'create'; order: Order; draft: OrderDraft; customerKey: string }
	| { kind: 'skip'; order: Order; reason: 'exists' | 'own-order'; target?: TargetOrder }
	| { kind: 'hold'; source: OrderSource; order?: Order; reason: Reason; message: string; hint?: string; target?: TargetOrder }
	| { kind: 'fail'; source: OrderSource; reason: 'source-unreadable'; message: string; hint: string };

/** One decision about one customer, shared by all its orders in the batch. */
export type CustomerAction =
	| { kind: 'use'; number: number; as: 'known' | 'default' }
	| { kind: 'create'; fields: CustomerFields; externalId?: string; email?: string }
	| { kind: 'update'; number: number; changes: CustomerFields };

export interface OrderPlan {
	/** In the order of the records. */
	actions: OrderAction[];
	customers: Map<string, CustomerAction>;
}
