import { PosError } from '../../http/PosError';
import { withoutAbsent } from '../../model/withoutAbsent';
import { demandSuccess, resultOf } from '../demandSuccess';
import { lookAfterWrite, readAfterWrite } from '../lookAfterWrite';
import type { Answer, MplusClient } from '../MplusClient';
import { demandLines } from '../sales/demandLines';
import { demandSameSale } from '../sales/demandSameSale';
import { differencesFromSent } from '../sales/differencesFromSent';
import { withSaleDefaults } from '../sales/saleDefaults';
import type { Invoice, Received } from '../soap/mplusTypes.generated';
import { invoiceByExternalId, invoiceById } from './findInvoice';

export interface CreatedInvoice {
	invoice: Received<Invoice>;
	/** Absent where it is not known: the answer was lost, and the invoice is there. */
	alreadyExisted?: boolean;
	/** In what the invoice differs from what was sent; absent where it was not read back. */
	differs?: string[];
	dropped: string[];
	/** It is created, but could not be read after it: what is shown was sent. */
	readBack?: false;
}

const SAFE = { mayBeDone: false, hint: 'Run it again: its external ID keeps it from being created twice' };
const ALREADY_EXISTS = 'SAVE-INVOICE-RESULT-EXT-INVOICE-ID-ALREADY-EXISTS';

/** Creates an invoice. saveInvoice has no key: only an external ID keeps an invoice from being made twice (Mplus API, dossier 10). */
export async function createInvoice(client: MplusClient, given: Invoice, zone: string): Promise<CreatedInvoice> {
	if (given.invoiceId) throw new PosError('invalid-setting', 'A new invoice cannot have an invoiceId: the till gives it', { hint: 'Leave invoiceId out' });
	const { extInvoiceId } = given;
	const what = extInvoiceId ? `Invoice ${extInvoiceId}` : 'The invoice';
	const invoice = withSaleDefaults('invoice', given, client.port.now(), zone);
	demandLines('The invoice', invoice.lineList);
	const end = await client.write('saveInvoice', { invoice }, 'never');
	if (end.kind === 'refused') throw new PosError('refused', `${what}: ${end.message}`);
	if (end.kind === 'unclear' || resultOf(end.value) === undefined) {
		const found = extInvoiceId ? await lookAfterWrite(what, async () => await invoiceByExternalId(client, extInvoiceId), SAFE) : undefined;
		if (found) return toCreated(given, found, { dropped: [] });
		throw new PosError('unanswered', `${what}: it is not known whether the till created it`, {
			mayBeDone: !extInvoiceId,
			hint: extInvoiceId ? SAFE.hint : 'Look for it in the till before you run this again. With an external ID it could be looked up',
		});
	}
	const { value, dropped } = end;
	const alreadyExisted = value.result === ALREADY_EXISTS;
	if (!alreadyExisted) demandSuccess(value, what);
	if (!alreadyExisted) return await readBack(client, given, value.info, dropped);
	const existing = await invoiceByExternalId(client, extInvoiceId ?? '');
	if (existing) return toCreated(given, existing, { alreadyExisted, dropped });
	throw new PosError('malformed-answer', `${what}: MplusKASSA says that it is there but does not give it`, { hint: 'Look for it in the till before you run this again' });
}

async function readBack(client: MplusClient, given: Invoice, info: Answer<'saveInvoice'>['info'], dropped: string[]): Promise<CreatedInvoice> {
	const invoice = await readAfterWrite(async () => await invoiceById(client, info?.invoiceId ?? ''));
	if (invoice) return { invoice, alreadyExisted: false, differs: differencesFromSent(given, invoice), dropped };
	return { invoice: { ...given, ...withoutAbsent({ invoiceId: info?.invoiceId, invoiceNumber: info?.invoiceNumber }) } as Received<Invoice>, alreadyExisted: false, dropped, readBack: false };
}

/** One that was found by its external ID. */
function toCreated(given: Invoice, invoice: Received<Invoice>, details: Pick<CreatedInvoice, 'alreadyExisted' | 'dropped'>): CreatedInvoice {
	demandSameSale(`invoice ${given.extInvoiceId}`, given, invoice, 'Use another external ID');
	return { invoice, differs: differencesFromSent(given, invoice), ...details };
}
