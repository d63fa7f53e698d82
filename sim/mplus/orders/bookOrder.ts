import { amsterdamDate, amsterdamDateTime } from '../amsterdamTime';
import { settleOrder } from '../sales/settleOrder';
import { putOrder } from '../store/putOrder';
import { numberIn, textIn, type WireRecord } from '../wire';
import type { MplusWorld, Order } from '../world';

import { bookLines } from './bookLines';
import { reserveLines } from './moveLines';
import { orderFrame, type OrderFrame } from './orderFrame';
import { paymentFields, type Payment } from './settlePayment';
import { totalFields } from './totalFields';
import { uuidFor } from './uuidFor';

export interface Booking {
	order: WireRecord;
	/** Before the till dropped the fields it ignores. */
	sent: WireRecord;
	payment: Payment | undefined;
	now: number;
}

/** Books an order that `refuseOrder` lets pass; a payment that settles it also delivers and invoices it. */
export function bookOrder(world: MplusWorld, { order, sent, payment, now }: Booking, orderId = nextOrderId(world)): Order {
	const frame = orderFrame(world, order);
	const { lines, totals } = bookLines(world, frame, order, orderId);
	const booked = putOrder(
		world,
		{
			orderType: 'ORDER-TYPE-SALES-ORDER',
			...order,
			orderId,
			...numberFields(world, now),
			...headerFields(world, frame, order),
			financialDate: order.financialDate ?? amsterdamDate(now),
			changeCounter: 1,
			versionNumber: 1,
			...totalFields(world, frame, totals),
			lineList: { line: lines },
			...paymentFields(world, payment, totals.totalIncl, now),
			...NOTHING_HAPPENED,
		},
		sent,
	);
	if (frame.financialBranch) reserveLines(world, frame.financialBranch.branchNumber, lines, now);
	return payment?.settles ? settleOrder(world, booked, 'invoice', now).order : booked;
}

/** What the till knows of an order by its numbers. */
export function headerFields(world: MplusWorld, frame: OrderFrame, order: WireRecord): WireRecord {
	return {
		entryBranchNumber: frame.entryBranch?.branchNumber,
		financialBranchNumber: frame.financialBranch?.branchNumber,
		employeeName: world.employees.get(numberIn(order, 'employeeNumber') ?? 0)?.name,
		relationName: textIn(world.relations.get(numberIn(order, 'relationNumber') ?? 0), 'name'),
		vatMethod: frame.vatMethod,
	};
}

/** Orders that are still queued count, so that no id is given twice. */
export function nextOrderId(world: MplusWorld): string {
	const queued = world.queue.filter(({ kind }) => kind === 'order').length;
	return uuidFor(`order ${world.orders.size + queued + 1}`);
}

const NOTHING_HAPPENED = {
	invoiceIds: undefined,
	invoiceNumbers: undefined,
	packingSlipIds: undefined,
	packingSlipNumbers: undefined,
	branchInvoiceNumbers: undefined,
};

function numberFields(world: MplusWorld, now: number): WireRecord {
	const entryTimestamp = amsterdamDateTime(now);
	const number = (world.orderNumbers.get(entryTimestamp.year) ?? 0) + 1;
	world.orderNumbers.set(entryTimestamp.year, number);
	return {
		transactionString: `${entryTimestamp.year}.${number}`,
		orderNumber: { year: entryTimestamp.year, number },
		entryTimestamp,
	};
}
