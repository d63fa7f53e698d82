import type { LedgerRow } from '../../../lib/sync/ledger/LedgerRow';

/** An open row of the flow `orders`; its key follows from the rest. */
export function aLedgerRow(over: Partial<LedgerRow> = {}): LedgerRow {
	const { flow = 'orders', kind = 'deadLetter', record = null } = over;
	return {
		key: record === null ? `${flow}/${kind}` : `${flow}/${kind}/${record}`,
		kind,
		flow,
		record,
		status: 'open',
		reason: null,
		message: null,
		attempts: 0,
		detail: '{}',
		at: '2026-03-02T09:00:00.000Z',
		...over,
	};
}
