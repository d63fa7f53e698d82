import type { InvoiceInput } from '../actions/makeInvoice';
import { invalid, type Outcome } from '../outcome';
import { readMoment } from '../query/readMoment';
import { without } from '../wire/without';
import type { CcvWorld, InvoiceStatus } from '../world';

export interface ReadInvoiceInput {
	kind: 'input';
	input: InvoiceInput;
}

const STATUSES: InvoiceStatus[] = ['paid', 'unpaid', 'reimbursed'];

/** What a body says of an invoice, its status as a word. */
export function readInvoiceInput(world: CcvWorld, body: Record<string, unknown>): ReadInvoiceInput | Outcome {
	const { payment_link_sent: sent, status } = body;
	if (typeof sent === 'string' && !readMoment(sent)) return invalid(world, `payment_link_sent is no date: ${sent}`);
	const word = typeof status === 'number' ? STATUSES[status - 1] : status;
	return { kind: 'input', input: { ...without(body, 'status'), ...(word !== undefined && { status: word as InvoiceStatus }) } };
}
