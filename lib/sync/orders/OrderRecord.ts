import type { Order, OrderSource } from '../../model/Order';
import type { Reason } from '../reasons';

/** What arrives at the order sync: an order, or a record that a mapping held or that the source could not give. */
export type OrderRecord =
	| { kind: 'order'; order: Order }
	| { kind: 'held'; source: OrderSource; reason: Reason; message: string; hint?: string }
	| { kind: 'unreadable'; source: OrderSource; message: string };
