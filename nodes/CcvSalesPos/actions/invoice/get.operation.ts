import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { findInvoice, showInvoices } from '../../../../lib/ccv/invoices/showInvoices';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField } from '../../../shared/optionsField';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { invoiceLocator, numberedKeyAt } from '../../fields/numberedLocator';
import { INCLUDE_ROWS_OPTION, includesRows } from '../../fields/orderForm';

const properties: INodeProperties[] = [invoiceLocator('The invoice to read'), SIMPLIFY_FIELD, optionsField(INCLUDE_ROWS_OPTION)];

export const get: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['invoice'], operation: ['get'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const invoice = await findInvoice(client, numberedKeyAt(ctx, 'invoice', 'Invoice', itemIndex));
		return (await showInvoices(client, [invoice], { simplify: readSimplify(ctx, itemIndex), rows: includesRows(ctx, itemIndex) })) as IDataObject[];
	},
};
