import type { MplusClient } from '../MplusClient';
import { noSuchNumber, noSuchRecord, thatOne, type SaleKey } from '../sales/SaleKey';
import { toYearNumber } from '../sales/yearNumber';
import type { Invoice, Received } from '../soap/mplusTypes.generated';

type Found = Received<Invoice>;

/** The invoice that a key means. Throws `not-found` where the till has none. */
export async function findInvoice(client: MplusClient, { mode, value }: SaleKey): Promise<Found> {
	if (mode === 'number') return await byNumber(client, value);
	const invoice = mode === 'externalId' ? await invoiceByExternalId(client, value) : await invoiceById(client, value);
	if (invoice) return invoice;
	throw noSuchRecord('invoice', value, 'Check the ID');
}

export async function invoiceById(client: MplusClient, invoiceId: string): Promise<Found | undefined> {
	const { invoice } = await client.read('getInvoice', { invoiceId });
	return invoice?.invoiceId === invoiceId ? invoice : undefined;
}

export async function invoiceByExternalId(client: MplusClient, extInvoiceId: string): Promise<Found | undefined> {
	const { invoice } = await client.read('findInvoice', { extInvoiceId });
	return invoice?.extInvoiceId === extInvoiceId ? invoice : undefined;
}

/** An invoice as people call it: by its number, its external ID or its ID. */
export function invoiceLabel({ invoiceNumber, extInvoiceId, invoiceId }: Found): string {
	const number = invoiceNumber?.number ? [invoiceNumber.year, invoiceNumber.number].filter(Boolean).join('.') : undefined;
	return `Invoice ${number ?? (extInvoiceId || invoiceId || '')}`;
}

async function byNumber(client: MplusClient, value: string): Promise<Found> {
	const number = toYearNumber(value);
	if (!number) throw noSuchNumber('invoice', value);
	// The limit keeps a till that ignores the numbers from sending all its invoices.
	const request = { syncMarker: 0, syncMarkerLimit: 2, articlePluNumbers: {}, articleBarcodes: {}, invoiceNumbers: [number] };
	const { invoiceList } = await client.read('getInvoices', { request });
	return thatOne('invoice', value, invoiceList?.invoice ?? [], ({ invoiceNumber }) => invoiceNumber?.year === number.year && invoiceNumber.number === number.number);
}
