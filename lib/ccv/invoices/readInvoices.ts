import type { CcvClient } from '../CcvClient';
import { createdFilter, isCreatedIn, type Span } from '../orders/createdBetween';
import { readMatching } from '../orders/readMatching';
import type { CcvRecord } from '../writes/createRecord';

export interface InvoiceFilters extends Span {
	invoicenumber_full?: string;
	ordernumber_full?: string;
	status?: string;
}

/** Invoices in CCV's own JSON, sorted by one of its fields. */
export async function readInvoices(client: CcvClient, { fromMs, beforeMs, ...filters }: InvoiceFilters, orderby: string, limit: number): Promise<CcvRecord[]> {
	const span = { fromMs, beforeMs };
	return await readMatching(client, '/invoices/', { ...filters, ...createdFilter(span), orderby }, limit, (invoice) => isCreatedIn(span, invoice));
}
