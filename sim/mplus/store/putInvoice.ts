import type { WireRecord } from '../wire';
import type { Invoice, MplusWorld } from '../world';

import { nextMarker } from './nextMarker';

/** Creates or replaces an invoice, with a new marker. */
export function putInvoice(world: MplusWorld, given: WireRecord & { invoiceId: string }): Invoice {
	const invoice: Invoice = {
		extInvoiceId: '',
		invoiceType: 'INVOICE-TYPE-INVOICE',
		totalInclAmount: 0,
		totalExclAmount: 0,
		paidAmount: 0,
		state: 'INVOICE-STATE-OUTSTANDING',
		finalized: false,
		changeCounter: 1,
		versionNumber: 1,
		lineList: { line: [] },
		...given,
		syncMarker: nextMarker(world, 'invoice'),
	};
	world.invoices.set(invoice.invoiceId, invoice);
	world.commits += 1;
	return invoice;
}
