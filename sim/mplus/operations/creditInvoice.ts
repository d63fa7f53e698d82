import { creditSale } from '../sales/creditSale';
import { recordIn, textIn, type WireRecord } from '../wire';

import type { Call, Operation } from './Operation';

export const creditInvoice: Operation = (call) => {
	const { literal, message } = credit(call, { invoiceId: call.input.invoiceId });
	return { result: `CREDIT-INVOICE-RESULT-${literal}`, message };
};

/** Answers no word on why it failed (WSDL). */
export const creditInvoiceV2: Operation = (call) => {
	const { literal } = credit(call, recordIn(call.input, 'request') ?? {});
	return { result: `CREDIT-INVOICE-V2-RESULT-${literal}` };
};

interface Outcome {
	literal: 'OK' | 'FAILED' | 'NOT-FOUND';
	message: string;
}

function credit({ world, context }: Call, request: WireRecord): Outcome {
	if (context.refuse) return { literal: 'FAILED', message: 'Invoice could not be credited' };
	const invoice = world.invoices.get(textIn(request, 'invoiceId') ?? '');
	if (!invoice) return { literal: 'NOT-FOUND', message: 'Invoice not found' };
	const { invoiceId, invoiceType } = invoice;
	if (invoiceType === 'INVOICE-TYPE-CREDIT-INVOICE') return { literal: 'FAILED', message: 'A credit invoice cannot be credited' };
	const isCredited = [...world.invoices.values()].some((other) => other.creditedInvoiceId === invoiceId);
	if (isCredited) return { literal: 'FAILED', message: 'The invoice has been credited already' };
	creditSale(world, invoice, {
		now: context.now,
		financialDate: recordIn(request, 'financialDate'),
		explanation: textIn(request, 'explanation') || 'Cancellation by API',
	});
	return { literal: 'OK', message: '' };
}
