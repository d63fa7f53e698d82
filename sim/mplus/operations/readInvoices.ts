import { amsterdamDateTime } from '../amsterdamTime';
import { putInvoice } from '../store/putInvoice';
import { numberIn, recordIn, textIn, type WireRecord } from '../wire';
import type { Invoice, MplusWorld } from '../world';

import type { Operation } from './Operation';
import { saleFilter } from './saleFilter';
import { takePage } from './takePage';
import { withoutFields } from './withoutFields';

export const getInvoice: Operation = ({ world, input }) => answer(world.invoices.get(textIn(input, 'invoiceId') ?? ''));

export const findInvoice: Operation = ({ world, input }) => {
	const extInvoiceId = textIn(input, 'extInvoiceId') ?? '';
	return answer(extInvoiceId === '' ? undefined : invoiceByExtId(world, extInvoiceId));
};

const KIND = {
	operation: 'getInvoices',
	handled: ['finalizeInvoices', 'directDebit'],
	id: 'invoiceId',
	number: 'invoiceNumber',
};

/** includeLineList=false leaves these out as well (WSDL). */
const REFERENCES = ['orderIds', 'extOrderIds', 'orderNumbers', 'packingSlipIds', 'packingSlipNumbers', 'proposalIds', 'proposalNumbers'];

export const getInvoices: Operation = ({ world, input, context }) => {
	const request = recordIn(input, 'request') ?? {};
	const isAsked = saleFilter(world, request, KIND);
	const { directDebit } = request;
	const asked = [...world.invoices.values()].filter(
		(invoice) => isAsked(invoice) && (directDebit === undefined || (invoice.directDebit ?? false) === directDebit),
	);
	const page = takePage(asked, request);
	const shown = request.finalizeInvoices === true ? page.map((invoice) => finalize(world, invoice, context.now)) : page;
	return { invoiceList: { invoice: request.includeLineList === false ? shown.map(withoutFields('lineList', ...REFERENCES)) : shown } };
};

export function invoiceByExtId(world: MplusWorld, extInvoiceId: string): Invoice | undefined {
	return [...world.invoices.values()].find((invoice) => invoice.extInvoiceId === extInvoiceId);
}

/** A side effect of a reading call: the invoice is locked (API.md 10, inferred from the name). */
function finalize(world: MplusWorld, invoice: Invoice, now: number): Invoice {
	if (invoice.finalized === true) return invoice;
	world.finalizedInvoiceIds.push(invoice.invoiceId);
	const changeCounter = (numberIn(invoice, 'changeCounter') ?? 0) + 1;
	return putInvoice(world, { ...invoice, changeCounter, finalized: true, finalizedTimestamp: amsterdamDateTime(now) });
}

function answer(invoice: Invoice | undefined): WireRecord {
	return invoice ? { result: 'GET-INVOICE-RESULT-OK', invoice } : { result: 'GET-INVOICE-RESULT-NOT-FOUND' };
}
