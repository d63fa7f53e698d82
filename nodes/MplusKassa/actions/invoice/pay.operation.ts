import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import { findInvoice } from '../../../../lib/mplus/invoices/findInvoice';
import { invoiceItem } from '../../../../lib/mplus/invoices/invoiceItem';
import { payInvoice } from '../../../../lib/mplus/invoices/payInvoice';
import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { writtenNotes } from '../../../../lib/mplus/sales/ItemForm';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, TIMEZONE_OPTION } from '../../../shared/optionsField';
import { SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { itemFormAt } from '../../fields/itemForm';
import { paymentsField, readPayments } from '../../fields/payments';
import { invoiceLocator, saleKeyAt } from '../../fields/saleLocators';

const properties: INodeProperties[] = [
	invoiceLocator('The invoice to pay. One that is paid already is left as it is; as long as something is left to pay, a workflow that runs again pays again: no key protects it.'),
	paymentsField('Left empty it is all that is left to pay'),
	SIMPLIFY_FIELD,
	optionsField(TIMEZONE_OPTION),
];

export const pay: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['invoice'], operation: ['pay'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const payments = readPayments(ctx, itemIndex);
		const stored = await findInvoice(client, saleKeyAt(ctx, 'invoice', 'Invoice', itemIndex));
		const { invoice, alreadyPaid, readBack } = await payInvoice(client, stored, payments);
		return [{ ...invoiceItem(invoice, itemFormAt(ctx, itemIndex)), ...writtenNotes({ alreadyPaid, readBack }) } as IDataObject];
	},
};
