import { uuidFor } from '../orders/uuidFor';
import { changeOrder } from '../store/changeOrder';
import { putInvoice } from '../store/putInvoice';
import { putPackingSlip } from '../store/putPackingSlip';
import { putReceipt } from '../store/putReceipt';
import { numberIn, recordIn, recordsIn, textsIn, type WireRecord } from '../wire';
import type { MplusWorld, Order, PackingSlip } from '../world';

import { bookSale, type Sale } from './bookSale';
import { paidState } from './paidState';
import { addId, addNumber } from './references';

export type Turnover = 'invoice' | 'receipt';

/** Makes the invoice or receipt of all that was delivered of an order and is not booked yet, paid from its prepayments. */
export function bookTurnover(
	world: MplusWorld,
	order: Order,
	turnover: Turnover,
	now: number,
): { order: Order; documentId: string } {
	const slips = slipsOf(world, order);
	const open = slips.filter(({ state }) => state === 'PACKING-SLIP-STATE-OPEN');
	const isWhole = open.length === slips.length && order.deliveryState === 'ORDER-DELIVERY-STATE-COMPLETE' && hasNothingCancelled(order);
	const lines = isWhole ? order.lineList.line.map(linked) : open.flatMap((slip) => slip.lineList.line);
	const documentId = uuidFor(`${turnover} ${(turnover === 'invoice' ? world.invoices : world.receipts).size + 1}`);
	const sale = bookSale(world, turnover, order, lines, documentId, now);
	const paid = prepaidPart(world, order, numberIn(sale.header, 'totalInclAmount') ?? 0);
	const paymentList = isWhole ? order.paymentList : undefined;
	if (turnover === 'invoice') makeInvoice(world, order, sale, { documentId, paid, paymentList, slips: open });
	else makeReceipt(world, order, sale, { documentId, paid, paymentList, slips: open });
	return { order: closeOrder(world, order, turnover === 'invoice' ? sale : undefined, documentId), documentId };
}

export function slipsOf(world: MplusWorld, { orderId }: Order): PackingSlip[] {
	return [...world.packingSlips.values()].filter((slip) => slip.orderId === orderId);
}

interface Parts {
	documentId: string;
	paid: number;
	paymentList: Order['paymentList'];
	slips: PackingSlip[];
}

function makeInvoice(world: MplusWorld, order: Order, sale: Sale, { documentId, paid, paymentList, slips }: Parts): void {
	putInvoice(world, {
		...sale.header,
		invoiceId: documentId,
		invoiceNumber: sale.number,
		branchInvoiceNumber: branchNumberOf(order, sale),
		orderIds: { id: [order.orderId] },
		extOrderIds: { id: order.extOrderId === '' ? [] : [order.extOrderId] },
		orderNumbers: addNumber({}, 'orderNumbers', recordIn(order, 'orderNumber')),
		packingSlipIds: { id: slips.map(({ packingSlipId }) => packingSlipId) },
		packingSlipNumbers: { yearNumber: slips.map(({ packingSlipNumber = {} }) => packingSlipNumber) },
		paidAmount: paid,
		state: paidState('INVOICE', numberIn(sale.header, 'totalInclAmount') ?? 0, paid),
		paymentList,
		lineList: sale.lineList,
	});
	for (const slip of slips) closeSlip(world, slip, { invoiceId: documentId, invoiceNumber: sale.number });
}

/** A packing slip that went into a receipt counts as invoiced (assumed): there is no other state for it. */
function makeReceipt(world: MplusWorld, order: Order, sale: Sale, { documentId, paid, paymentList, slips }: Parts): void {
	putReceipt(world, {
		...sale.header,
		...NOT_ON_A_RECEIPT,
		receiptId: documentId,
		receiptNumber: { branchNumber: order.financialBranchNumber, workplaceNumber: workplaceOf(order), ...sale.number },
		workplaceNumber: workplaceOf(order),
		orderIds: { id: [order.orderId] },
		extOrderIds: { id: order.extOrderId === '' ? [] : [order.extOrderId] },
		paidAmount: paid,
		state: paidState('RECEIPT', numberIn(sale.header, 'totalInclAmount') ?? 0, paid),
		paymentList,
		lineList: sale.lineList,
	});
	for (const slip of slips) closeSlip(world, slip, {});
}

const NOT_ON_A_RECEIPT = {
	deliveryAddress: undefined,
	invoiceAddress: undefined,
	vatCountryIso3: undefined,
	orderCategoryNumber: undefined,
};

function closeSlip(world: MplusWorld, slip: PackingSlip, invoice: WireRecord): void {
	const changeCounter = (numberIn(slip, 'changeCounter') ?? 0) + 1;
	putPackingSlip(world, { ...slip, ...invoice, changeCounter, state: 'PACKING-SLIP-STATE-INVOICED' });
}

function closeOrder(world: MplusWorld, order: Order, sale: Sale | undefined, documentId: string): Order {
	const isDone = order.deliveryState === 'ORDER-DELIVERY-STATE-COMPLETE';
	const references = sale && {
		invoiceIds: addId(order, 'invoiceIds', documentId),
		invoiceNumbers: addNumber(order, 'invoiceNumbers', sale.number),
		branchInvoiceNumbers: {
			transactionNumber: [
				...recordsIn(order, 'branchInvoiceNumbers', 'transactionNumber'),
				branchNumberOf(order, sale),
			],
		},
	};
	return changeOrder(world, order, { ...references, completeState: `ORDER-COMPLETE-STATE-${isDone ? 'COMPLETE' : 'PARTIAL'}` });
}

/** What of the prepayments is not used up by earlier documents, up to the total. */
function prepaidPart(world: MplusWorld, order: Order, total: number): number {
	const earlier = [...world.invoices.values(), ...world.receipts.values()].filter((sale) =>
		textsIn(recordIn(sale, 'orderIds'), 'id').includes(order.orderId),
	);
	const used = earlier.reduce((sum, sale) => sum + (numberIn(sale, 'paidAmount') ?? 0), 0);
	const left = (numberIn(order, 'prepaidAmount') ?? 0) - used;
	return total < 0 ? Math.max(left, total) : Math.min(left, total);
}

function branchNumberOf(order: Order, { number }: Sale): WireRecord {
	const branch = numberIn(order, 'financialBranchNumber') ?? 0;
	return { displayString: `${branch}.${number.year}.${number.number}`, branch, number };
}

function linked(line: WireRecord): WireRecord {
	return { ...line, salesOrderLineId: line.lineId };
}

function workplaceOf(order: Order): number {
	return numberIn(order, 'workplaceNumber') || 1;
}

function hasNothingCancelled(order: Order): boolean {
	return (order.cancelState ?? 'ORDER-CANCEL-STATE-NOTHING') === 'ORDER-CANCEL-STATE-NOTHING';
}
