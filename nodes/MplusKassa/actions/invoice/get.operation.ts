import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import { findInvoice } from '../../../../lib/mplus/invoices/findInvoice';
import { invoiceItem } from '../../../../lib/mplus/invoices/invoiceItem';
import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, TIMEZONE_OPTION } from '../../../shared/optionsField';
import { SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { itemFormAt } from '../../fields/itemForm';
import { invoiceLocator, saleKeyAt } from '../../fields/saleLocators';

const properties: INodeProperties[] = [invoiceLocator('The invoice to read'), SIMPLIFY_FIELD, optionsField(TIMEZONE_OPTION)];

export const get: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['invoice'], operation: ['get'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const invoice = await findInvoice(client, saleKeyAt(ctx, 'invoice', 'Invoice', itemIndex));
		return [invoiceItem(invoice, itemFormAt(ctx, itemIndex)) as IDataObject];
	},
};
