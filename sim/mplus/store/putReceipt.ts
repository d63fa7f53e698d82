import type { WireRecord } from '../wire';
import type { MplusWorld, Receipt } from '../world';

import { nextMarker } from './nextMarker';

const ON_30_JULY = { day: 30, mon: 7, year: 2026 };

/** Creates or replaces a receipt, with a new marker: a counter sale of nothing unless something is given. */
export function putReceipt(world: MplusWorld, given: WireRecord & { receiptId: string }): Receipt {
	const receipt: Receipt = {
		receiptType: 'RECEIPT-TYPE-RECEIPT',
		employeeNumber: 999999,
		employeeName: 'Superuser',
		entryTimestamp: { sec: 0, min: 0, hour: 12, ...ON_30_JULY, isdst: false, timezone: 120 },
		financialDate: ON_30_JULY,
		financialBranchNumber: 1,
		workplaceNumber: 1,
		totalInclAmount: 0,
		totalExclAmount: 0,
		vatMethod: 'VAT-METHOD-INCLUSIVE',
		paidAmount: 0,
		state: 'RECEIPT-STATE-PAID',
		changeCounter: 1,
		versionNumber: 1,
		...given,
		syncMarker: nextMarker(world, 'receipt'),
	};
	world.receipts.set(receipt.receiptId, receipt);
	world.commits += 1;
	return receipt;
}
