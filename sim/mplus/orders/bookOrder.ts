import { amsterdamDate, amsterdamDateTime } from '../amsterdamTime';
import { nextMarker } from '../store/nextMarker';
import { putOrder } from '../store/putOrder';
import { numberIn, textIn, type WireRecord } from '../wire';
import type { MplusWorld, Order } from '../world';

import { bookLines } from './bookLines';
import { orderFrame, type OrderFrame } from './orderFrame';
import { reserveStock } from './reserveStock';
import { paymentFields, type Payment } from './settlePayment';
import { uuidFor } from './uuidFor';

export interface Booking {
	order: WireRecord;
	/** Before the till dropped the fields it ignores. */
	sent: WireRecord;
	payment: Payment | undefined;
	now: number;
}

/** Books an order that `refuseOrder` lets pass. */
export function bookOrder(world: MplusWorld, { order, sent, payment, now }: Booking): Order {
	const frame = orderFrame(world, order);
	const orderId = uuidFor(`order ${world.orders.size + 1}`);
	const { lines, totals, drafts } = bookLines(world, frame, order, orderId);
	const settled = payment?.settles === true;
	const invoiceIds = settled ? { id: [uuidFor(`invoice ${nextMarker(world, 'invoice')}`)] } : undefined;
	if (frame.financialBranch && !settled) reserveStock(world, frame.financialBranch.branchNumber, drafts);
	return putOrder(
		world,
		{
			orderType: 'ORDER-TYPE-SALES-ORDER',
			...order,
			orderId,
			...headerFields(world, frame, order, now),
			totalInclAmount: totals.totalIncl,
			totalExclAmount: totals.totalExcl,
			vatGroupList: {
				vatGroup: totals.groups.map((group) => ({
					...group,
					countryIso3: frame.countryIso3,
					vatPercentage: Math.round(group.vatPercentage * world.vatPercentageScale),
				})),
			},
			lineList: { line: lines },
			...paymentFields(payment, totals.totalIncl, now),
			invoiceIds,
		},
		sent,
	);
}

function headerFields(world: MplusWorld, frame: OrderFrame, order: WireRecord, now: number): WireRecord {
	const entryTimestamp = amsterdamDateTime(now);
	const number = (world.orderNumbers.get(entryTimestamp.year) ?? 0) + 1;
	world.orderNumbers.set(entryTimestamp.year, number);
	return {
		transactionString: `${entryTimestamp.year}.${number}`,
		orderNumber: { year: entryTimestamp.year, number },
		entryTimestamp,
		financialDate: order.financialDate ?? amsterdamDate(now),
		entryBranchNumber: frame.entryBranch?.branchNumber,
		financialBranchNumber: frame.financialBranch?.branchNumber,
		employeeName: world.employees.get(numberIn(order, 'employeeNumber') ?? 0)?.name,
		relationName: textIn(world.relations.get(numberIn(order, 'relationNumber') ?? 0), 'name'),
		vatMethod: frame.vatMethod,
		changeCounter: 1,
		versionNumber: 1,
	};
}
