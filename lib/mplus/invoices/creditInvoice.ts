import { PosError } from '../../http/PosError';
import { demandSuccess, resultOf } from '../demandSuccess';
import { lookAfterWrite, readAfterWrite } from '../lookAfterWrite';
import type { MplusClient, WriteEnd } from '../MplusClient';
import { attempt } from '../products/attempt';
import type { Invoice, Received, SoapMplusDate } from '../soap/mplusTypes.generated';
import { demandOperation, hasOperation } from '../tillService';
import { creditOf } from './creditOf';
import { invoiceById, invoiceLabel } from './findInvoice';

export interface Crediting {
	invoice: Received<Invoice>;
	financialDate?: SoapMplusDate;
	explanation?: string;
}

export interface CreditedInvoice {
	/** The invoice as it is now. */
	invoice: Received<Invoice>;
	/** Absent where the till does not show which one it is. */
	credit?: Received<Invoice>;
	alreadyCredited: boolean;
	dropped: string[];
	/** It is credited, but invoice or credit invoice could not be read after it: the invoice may be shown as it was before. */
	readBack?: false;
}


/**
 * Credits an invoice as a whole. The till has no key for it: what can be read is looked at first, and again after a lost
 * answer. Two runs at the same time can still credit it twice where the till lets them.
 */
export async function creditInvoice(client: MplusClient, crediting: Crediting): Promise<CreditedInvoice> {
	const { invoice, financialDate, explanation } = crediting;
	const what = invoiceLabel(invoice);
	if (invoice.invoiceType === 'INVOICE-TYPE-CREDIT-INVOICE') throw new PosError('refused', `${what} is a credit invoice itself`, { hint: 'Choose the invoice that it credits' });
	const existing = await creditOf(client, invoice);
	if (existing || invoice.state === 'INVOICE-STATE-HANDLED') return { invoice, credit: existing, alreadyCredited: true, dropped: [] };
	if (financialDate !== undefined || explanation !== undefined) await demandOperation(client, 'creditInvoiceV2', 'crediting with a date or an explanation');
	const end = await send(client, crediting);
	if (end.kind === 'refused') throw new PosError('refused', `${what}: ${end.message}`);
	const isAnswered = end.kind === 'answer' && resultOf(end.value) !== undefined;
	if (isAnswered) demandSuccess(end.value, what, 'The till does not say why. Look at the invoice in the till: it may be credited already');
	const findCredit = async (): Promise<Received<Invoice> | undefined> => await creditOf(client, invoice);
	const look = isAnswered ? await attempt(findCredit) : { value: await lookAfterWrite(what, findCredit) };
	const credit = 'value' in look ? look.value : undefined;
	if (!isAnswered && !credit) {
		throw new PosError('unanswered', `${what}: it is not known whether the till credits it; at present no credit invoice is seen`, { mayBeDone: true, hint: 'Look at the invoice in the till before you run this again' });
	}
	const after = await readAfterWrite(async () => await invoiceById(client, invoice.invoiceId ?? ''));
	return { invoice: after ?? invoice, credit, alreadyCredited: false, dropped: end.kind === 'answer' ? end.dropped : [], ...((!after || 'error' in look) && { readBack: false }) };
}

async function send(client: MplusClient, { invoice, financialDate, explanation }: Crediting): Promise<WriteEnd<'creditInvoice'> | WriteEnd<'creditInvoiceV2'>> {
	const invoiceId = invoice.invoiceId ?? '';
	if (await hasOperation(client, 'creditInvoiceV2')) return await client.write('creditInvoiceV2', { request: { invoiceId, financialDate, explanation } }, 'never');
	return await client.write('creditInvoice', { invoiceId }, 'never');
}
