import type { CcvClient } from '../CcvClient';
import type { CcvItem } from '../items/withoutLinks';
import { findNumbered, type NumberedKey } from '../orders/findNumbered';
import { rowsAlong } from '../orders/rowsAlong';
import type { CcvRecord } from '../writes/createRecord';
import { invoiceItem } from './invoiceItem';

/** How an invoice is shown: for people or in CCV's own JSON, with its rows or without. */
export interface InvoiceForm {
	simplify: boolean;
	rows: boolean;
	/** Told of each invoice whose rows are read. */
	onProgress?: (done: number, total: number) => void;
}

/** One invoice in CCV's own JSON, by its id or its full number. Throws `not-found`. */
export async function findInvoice(client: CcvClient, key: NumberedKey): Promise<CcvRecord> {
	return await findNumbered(client, { name: 'invoice', path: 'invoices', number: 'invoicenumber_full' }, key);
}

/** Invoices as items, in the same order. */
export async function showInvoices(client: CcvClient, invoices: CcvRecord[], { simplify, rows, onProgress }: InvoiceForm): Promise<CcvItem[]> {
	const whole = rows ? await rowsAlong(client, invoices, 'invoices', 'invoicerows', onProgress) : invoices;
	return simplify ? whole.map(invoiceItem) : whole;
}

/** An invoice after a write that is done. Where it cannot be read, what was written comes, marked `readBack: false`. */
export async function readInvoiceBack(client: CcvClient, id: number, written: object, form: InvoiceForm, known?: CcvRecord): Promise<CcvItem> {
	const read = async () => (await showInvoices(client, [known && 'create_date' in known ? known : await findInvoice(client, { id })], form))[0];
	const shown = await read().catch(() => undefined);
	return shown ?? { ...written, id, readBack: false };
}
