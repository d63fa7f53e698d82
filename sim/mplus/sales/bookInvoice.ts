import { amsterdamDate, amsterdamDateTime } from '../amsterdamTime';
import { bookLines } from '../orders/bookLines';
import { headerFields } from '../orders/bookOrder';
import { flatLines } from '../orders/lineQuantity';
import { sellLines } from '../orders/moveLines';
import { orderFrame } from '../orders/orderFrame';
import { totalFields } from '../orders/totalFields';
import { uuidFor } from '../orders/uuidFor';
import { nextNumber } from '../store/nextNumber';
import { putInvoice } from '../store/putInvoice';
import { numberIn, recordIn, textIn, textsIn, type WireRecord } from '../wire';
import type { Invoice, MplusWorld } from '../world';

import { paidState } from './paidState';

/** What the till alone writes. */
const OWN = [
	...['syncMarker', 'transactionString', 'invoiceNumber', 'branchInvoiceNumber', 'invoiceBarcode', 'entryTimestamp', 'paidAmount'],
	...['state', 'finalized', 'finalizedTimestamp', 'paymentList', 'creditedInvoiceId', 'creditedReason', 'orderIds', 'extOrderIds'],
	...['orderNumbers', 'packingSlipIds', 'packingSlipNumbers', 'proposalIds', 'extProposalIds', 'proposalNumbers', 'timelineEvents'],
];

/** Books an invoice that `refuseOrder` lets pass, as a new one or over the one that is known. */
export function bookInvoice(world: MplusWorld, known: Invoice | undefined, sent: WireRecord, now: number): Invoice | string {
	const given = Object.fromEntries(Object.entries(sent).filter(([field]) => !OWN.includes(field)));
	const merged = { ...known, ...given };
	const frame = orderFrame(world, merged);
	const invoiceId = known?.invoiceId ?? uuidFor(`invoice ${world.invoices.size + 1}`);
	const versionNumber = (numberIn(known, 'versionNumber') ?? 0) + 1;
	const kept = new Set(flatLines(known?.lineList.line ?? []).map((line) => textIn(line, 'lineId') ?? ''));
	const { lines, totals } = bookLines(world, frame, merged, `${invoiceId} version ${versionNumber}`, kept);
	const paidAmount = known?.paidAmount ?? 0;
	if (Math.abs(paidAmount) > Math.abs(totals.totalIncl)) return 'More has been paid than the new total of the invoice';
	const invoice = {
		...merged,
		...(known ? {} : numberFields(world, frame.financialBranch?.branchNumber ?? 0, now)),
		...headerFields(world, frame, merged),
		...totalFields(world, frame, totals),
		invoiceId,
		financialDate: merged.financialDate ?? amsterdamDate(now),
		paidAmount,
		state: paidState('INVOICE', totals.totalIncl, paidAmount),
		changeCounter: (numberIn(known, 'changeCounter') ?? 0) + 1,
		versionNumber,
		lineList: { line: lines },
	};
	if (known) moveGoods(world, known, now, -1);
	moveGoods(world, invoice, now, 1);
	return putInvoice(world, invoice);
}

type Goods = WireRecord & { invoiceId: string; lineList: { line: WireRecord[] } };

/** What an invoice sells comes off the stock, unless packing slips took it off before (assumed: the sources tell of orders only). */
function moveGoods(world: MplusWorld, invoice: Goods, at: number, times: 1 | -1): void {
	if (textsIn(recordIn(invoice, 'packingSlipIds'), 'id').length > 0) return;
	const source = { invoiceId: invoice.invoiceId };
	sellLines(world, numberIn(invoice, 'financialBranchNumber') ?? 0, invoice.lineList.line, { at, source, times });
}

export function numberFields(world: MplusWorld, branch: number, now: number): WireRecord {
	const invoiceNumber = nextNumber(world, 'invoice', now);
	const transactionString = `${invoiceNumber.year}.${invoiceNumber.number}`;
	return {
		transactionString,
		invoiceNumber,
		branchInvoiceNumber: { displayString: `${branch}.${transactionString}`, branch, number: invoiceNumber },
		entryTimestamp: amsterdamDateTime(now),
	};
}
