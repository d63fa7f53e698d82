import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import { PosError } from '../../../../lib/http/PosError';
import { creditInvoice } from '../../../../lib/mplus/invoices/creditInvoice';
import { findInvoice } from '../../../../lib/mplus/invoices/findInvoice';
import { invoiceItem } from '../../../../lib/mplus/invoices/invoiceItem';
import { mplusDayOf } from '../../../../lib/mplus/items/mplusMoment';
import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { writtenNotes } from '../../../../lib/mplus/sales/ItemForm';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, readOption, TIMEZONE_OPTION } from '../../../shared/optionsField';
import { textAt } from '../../../shared/readItemParameters';
import { SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { textIn } from '../../../shared/entered';
import { itemFormAt } from '../../fields/itemForm';
import { invoiceLocator, saleKeyAt } from '../../fields/saleLocators';

const properties: INodeProperties[] = [
	invoiceLocator('The invoice to credit as a whole. One that is credited already is left as it is, as far as the till shows it; two runs at the same time can credit it twice.'),
	{ displayName: 'Explanation', name: 'explanation', type: 'string', default: '', description: 'Why it is credited; the till keeps it with the credit invoice' },
	SIMPLIFY_FIELD,
	optionsField({ displayName: 'Financial Date', name: 'financialDate', type: 'dateTime', default: '', description: 'Day of the credit invoice; the till takes today unless another is given' }, TIMEZONE_OPTION),
];

export const credit: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['invoice'], operation: ['credit'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const form = itemFormAt(ctx, itemIndex);
		const date = textIn(readOption(ctx, 'financialDate', itemIndex), 'Financial Date');
		const financialDate = date === undefined ? undefined : mplusDayOf(date, form.zone);
		if (date !== undefined && !financialDate) throw new PosError('invalid-setting', `Financial Date is no date: ${date}`, { hint: 'Use a date such as 2026-07-30' });
		const stored = await findInvoice(client, saleKeyAt(ctx, 'invoice', 'Invoice', itemIndex));
		const credited = await creditInvoice(client, { invoice: stored, financialDate, explanation: textAt(ctx, 'explanation', itemIndex) });
		const { alreadyCredited, dropped, readBack } = credited;
		const creditInvoiceShown = credited.credit && invoiceItem(credited.credit, form);
		return [{ ...invoiceItem(credited.invoice, form), ...writtenNotes({ alreadyCredited, creditInvoice: creditInvoiceShown, dropped, readBack }) } as IDataObject];
	},
};
