import type { Invoice, Order, Received } from '../soap/mplusTypes.generated';
import type { RecordKind } from './RecordKind';

/** Which of the changed records are wanted. What is not given does not count. */
export interface ChangedFilter {
	/** Of orders: the till's own literals. */
	orderTypes?: string[];
	/** The branches on which documents are booked, or whose stock it is. */
	branchNumbers?: number[];
	/**
	 * Of orders and invoices. Nothing has to be watched for this: one that is paid later changes by it, gets a new marker
	 * and comes then.
	 */
	fullyPaidOnly?: boolean;
	/** Leaves out what this package wrote itself and nobody changed since. */
	leaveOutOwnWrites?: boolean;
}

const PAID_STATES = new Set(['INVOICE-STATE-PAID', 'INVOICE-STATE-HANDLED']);

// The branches are compared here and not by the till: which branch of an order its filter means is not documented.
export function passesFilter(kind: RecordKind, record: object, { orderTypes, branchNumbers, fullyPaidOnly }: ChangedFilter): boolean {
	const { orderType, financialBranchNumber, branchNumber, fullyPaid, state } = record as Received<Order & Pick<Invoice, 'state'>> & { branchNumber?: number };
	const branch = kind === 'stock' ? branchNumber : financialBranchNumber;
	if (kind === 'order' && orderTypes && orderType !== undefined && !orderTypes.includes(orderType)) return false;
	if (branchNumbers && branch !== undefined && !branchNumbers.includes(branch)) return false;
	if (!fullyPaidOnly) return true;
	return (kind !== 'order' || fullyPaid === true) && (kind !== 'invoice' || PAID_STATES.has(state ?? ''));
}
