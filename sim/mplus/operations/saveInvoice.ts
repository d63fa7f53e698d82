import { refuseOrder } from '../orders/refuseOrder';
import { bookInvoice } from '../sales/bookInvoice';
import { numberIn, recordIn, textIn, type WireRecord } from '../wire';
import type { Invoice } from '../world';

import { dropIgnored } from './dropIgnored';
import type { Operation } from './Operation';
import { invoiceByExtId } from './readInvoices';

/** Creates an invoice that is sent without invoiceId, and updates one that is sent with it (API.md 10). */
export const saveInvoice: Operation = ({ world, input, context }) => {
	if (context.refuse) return failed('Invoice could not be saved');
	const sent = dropIgnored(world, recordIn(input, 'invoice') ?? {});
	const invoiceId = textIn(sent, 'invoiceId') ?? '';
	const known = world.invoices.get(invoiceId);
	if (invoiceId !== '' && !known) return failed('Invoice not found', 'NOT-FOUND');
	if (known && isStale(known, sent)) return failed('The invoice has changed', 'INVOICE-HAS-CHANGED');
	const namesake = invoiceByExtId(world, textIn(sent, 'extInvoiceId') ?? '');
	if (namesake && namesake.extInvoiceId !== '' && namesake !== known) {
		return failed('extInvoiceId already exists', 'EXT-INVOICE-ID-ALREADY-EXISTS');
	}
	const refusal = (known && refuseState(known)) ?? refuseOrder(world, { ...known, ...sent });
	if (refusal) return failed(refusal);
	const booked = bookInvoice(world, known, sent, context.now);
	return typeof booked === 'string' ? failed(booked) : saved(booked);
};

/** An update needs both counters as they are now (API.md 10). */
function isStale(known: Invoice, sent: WireRecord): boolean {
	return ['versionNumber', 'changeCounter'].some((field) => numberIn(sent, field) !== numberIn(known, field));
}

/** Which invoices cannot be changed any more is not documented; a locked and a credited one are assumed. */
function refuseState({ finalized, state, invoiceType }: Invoice): string | undefined {
	if (finalized === true) return 'The invoice is final';
	if (invoiceType === 'INVOICE-TYPE-CREDIT-INVOICE') return 'A credit invoice cannot be changed';
	return state === 'INVOICE-STATE-HANDLED' ? 'The invoice has been credited' : undefined;
}

function saved({ invoiceId, transactionString, invoiceNumber }: Invoice): WireRecord {
	const info = { invoiceId, invoiceString: transactionString ?? '', invoiceNumber };
	return { result: 'SAVE-INVOICE-RESULT-OK', info, errorMessage: '' };
}

function failed(errorMessage: string, literal = 'FAILED'): WireRecord {
	return { result: `SAVE-INVOICE-RESULT-${literal}`, info: { invoiceId: '', invoiceString: '' }, errorMessage };
}
