import { PosError } from '../../http/PosError';
import { demandSuccess, resultOf } from '../demandSuccess';
import type { MplusClient } from '../MplusClient';
import { differencesFromSent } from '../sales/differencesFromSent';
import { withSaleDefaults } from '../sales/saleDefaults';
import type { Invoice, Received } from '../soap/mplusTypes.generated';
import { invoiceByExternalId, invoiceById } from './findInvoice';

export interface CreatedInvoice {
	invoice: Received<Invoice>;
	/** Absent where it is not known: the answer was lost, and the invoice is there. */
	alreadyExisted?: boolean;
	/** In what the invoice differs from what was sent. */
	differs: string[];
	dropped: string[];
}

const ALREADY_EXISTS = 'SAVE-INVOICE-RESULT-EXT-INVOICE-ID-ALREADY-EXISTS';

/** Creates an invoice. saveInvoice has no key: only an external ID keeps an invoice from being made twice (Mplus API, dossier 10). */
export async function createInvoice(client: MplusClient, given: Invoice, zone: string): Promise<CreatedInvoice> {
	if (given.invoiceId) throw new PosError('invalid-setting', 'A new invoice cannot have an invoiceId: the till gives it', { hint: 'Leave invoiceId out' });
	const { extInvoiceId } = given;
	const what = extInvoiceId ? `Invoice ${extInvoiceId}` : 'The invoice';
	const end = await client.write('saveInvoice', { invoice: withSaleDefaults('invoice', given, client.port.now(), zone) }, 'never');
	if (end.kind === 'refused') throw new PosError('refused', `${what}: ${end.message}`);
	if (end.kind === 'unclear' || resultOf(end.value) === undefined) {
		const invoice = extInvoiceId ? await invoiceByExternalId(client, extInvoiceId) : undefined;
		if (invoice) return { invoice, differs: differencesFromSent(given, invoice), dropped: [] };
		throw new PosError('unanswered', `${what}: it is not known whether the till created it`, {
			mayBeDone: !extInvoiceId,
			hint: extInvoiceId ? 'Run it again: its external ID keeps it from being created twice' : 'Look for it in the till before you run this again. With an external ID it could be looked up',
		});
	}
	const { value, dropped } = end;
	const alreadyExisted = value.result === ALREADY_EXISTS;
	if (!alreadyExisted) demandSuccess(value, what);
	const invoice = alreadyExisted ? await invoiceByExternalId(client, extInvoiceId ?? '') : await invoiceById(client, value.info?.invoiceId ?? '');
	if (invoice) return { invoice, alreadyExisted, differs: differencesFromSent(given, invoice), dropped };
	throw new PosError('malformed-answer', `${what}: MplusKASSA says that it is there but does not give it`, { hint: 'Look for it in the till before you run this again' });
}
