import { amsterdamDate } from '../amsterdamTime';
import { mapLine, microsOf, withMicros } from '../orders/lineQuantity';
import { sellLines } from '../orders/moveLines';
import { uuidFor } from '../orders/uuidFor';
import { putInvoice } from '../store/putInvoice';
import { numberIn, recordIn, recordsIn, type WireRecord } from '../wire';
import type { Invoice, MplusWorld } from '../world';

import { numberFields } from './bookInvoice';

export interface Credit {
	now: number;
	financialDate: WireRecord | undefined;
	explanation: string;
}

const AMOUNTS = ['totalInclAmount', 'totalExclAmount', 'discountAmount', 'discountAmountExcl'];

/** A credit invoice over the whole invoice, all its amounts the other way; the goods come back (assumed). */
export function creditSale(world: MplusWorld, invoice: Invoice, { now, financialDate, explanation }: Credit): Invoice {
	const branch = numberIn(invoice, 'financialBranchNumber') ?? 0;
	const invoiceId = uuidFor(`invoice ${world.invoices.size + 1}`);
	const line = invoice.lineList.line.map((each) => mapLine(each, (one) => negated(one, invoiceId)));
	const credit = putInvoice(world, {
		...invoice,
		...UNIQUE_TO_THE_ORIGINAL,
		...numberFields(world, branch, now),
		invoiceId,
		extInvoiceId: '',
		invoiceType: 'INVOICE-TYPE-CREDIT-INVOICE',
		creditedInvoiceId: invoice.invoiceId,
		creditedReason: explanation,
		financialDate: financialDate ?? amsterdamDate(now),
		totalInclAmount: 0 - invoice.totalInclAmount,
		totalExclAmount: 0 - (numberIn(invoice, 'totalExclAmount') ?? 0),
		vatGroupList: { vatGroup: recordsIn(invoice, 'vatGroupList', 'vatGroup').map(negatedVat) },
		lineList: { line },
		...stateFields(invoice),
	});
	sellLines(world, branch, line, { at: now, source: { invoiceId } });
	const changeCounter = (numberIn(invoice, 'changeCounter') ?? 0) + 1;
	const state = world.creditedState === 'unchanged' ? invoice.state : world.creditedState;
	putInvoice(world, { ...invoice, changeCounter, state });
	return credit;
}

const UNIQUE_TO_THE_ORIGINAL = {
	...{ invoiceBarcode: undefined, paymentList: undefined, dueDate: undefined, finalized: false, finalizedTimestamp: undefined },
	...{ packingSlipIds: undefined, packingSlipNumbers: undefined, changeCounter: 1, versionNumber: 1 },
};

/** What was paid on the invoice has to be given back; what was not paid needs nothing more (assumed). */
function stateFields({ paidAmount, totalInclAmount }: Invoice): { paidAmount: number; state: string } {
	const settled = paidAmount - totalInclAmount;
	return { paidAmount: settled, state: paidAmount === 0 ? 'INVOICE-STATE-HANDLED' : 'INVOICE-STATE-OUTSTANDING-CREDIT' };
}

function negated(line: WireRecord, invoiceId: string): WireRecord {
	const turned = withMicros(line, 'quantity', 0 - microsOf(line));
	const data = recordIn(turned, 'data') ?? {};
	const amounts = AMOUNTS.flatMap((field) => {
		const amount = numberIn(data, field);
		return amount === undefined ? [] : [[field, 0 - amount]];
	});
	return {
		...turned,
		lineId: uuidFor(`${invoiceId} ${String(line.lineId)}`),
		data: { ...data, ...(Object.fromEntries(amounts) as WireRecord) },
	};
}

function negatedVat(group: WireRecord): WireRecord {
	return { ...group, exclAmount: 0 - (numberIn(group, 'exclAmount') ?? 0), vatAmount: 0 - (numberIn(group, 'vatAmount') ?? 0) };
}
