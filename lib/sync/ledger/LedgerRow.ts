export type LedgerKind = 'checkpoint' | 'day' | 'run' | 'deadLetter';

/**
 * One row of the table `pos_sync_ledger`. The columns are final: n8n adds none to a table that exists, so anything new
 * goes into `detail`. No row holds personal data.
 */
export interface LedgerRow {
	/** `<flow>/<kind>[/<record>]`. */
	key: string;
	kind: LedgerKind;
	flow: string;
	record: string | null;
	status: 'open' | 'closed';
	reason: string | null;
	message: string | null;
	attempts: number;
	/** JSON text, at most 16 kB. */
	detail: string;
	/** ISO text ending in Z. */
	at: string;
}

export function ledgerKey(flow: string, kind: LedgerKind, record?: string): string {
	return record === undefined ? `${flow}/${kind}` : `${flow}/${kind}/${record}`;
}
