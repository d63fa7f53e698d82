import type { CcvClient } from '../CcvClient';
import type { CcvQuery } from '../ccvUrl';
import type { CcvRecord } from '../writes/createRecord';
import { createdFilter, isCreatedIn, type Span } from './createdBetween';
import { digitsOf, hasNumber } from './orderNumber';
import { readMatching } from './readMatching';

export interface OrderFilters extends Span {
	status?: number;
	is_paid?: boolean;
	/** CCV shows completed orders only where this is not given (CCV API, dossier 6). */
	is_completed?: boolean;
	paymethod_id?: number;
	/** With its prefix or without. */
	number?: string;
	/** As the payment provider gives it. CCV can be asked for one of digits only (CCV API, dossier 6). */
	transaction_id?: string;
	/** Plain dates. */
	deliver_date?: string;
	take_out_date?: string;
}

/** Orders in CCV's own JSON, sorted by one of its fields. */
export async function readOrders(client: CcvClient, { fromMs, beforeMs, number, transaction_id: transaction, ...filters }: OrderFilters, orderby: string, limit: number): Promise<CcvRecord[]> {
	const span = { fromMs, beforeMs };
	const isAskedFor = transaction !== undefined && /^\d+$/.test(transaction);
	const isWanted = (order: CcvRecord) => isCreatedIn(span, order) && (number === undefined || hasNumber(order, number)) && (transaction === undefined || isAskedFor || order.transaction_id === transaction);
	const query: CcvQuery = { ...filters, ...(isAskedFor && { transaction_id: transaction }), ...(number !== undefined && { ordernumber: digitsOf(number) }), ...createdFilter(span), orderby };
	return await readMatching(client, '/orders/', query, limit, isWanted);
}
