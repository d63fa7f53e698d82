import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { createInvoice } from '../../../../lib/ccv/invoices/createInvoice';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, readZone } from '../../../shared/optionsField';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import type { Entered } from '../../../shared/entered';
import { invoiceHeaderField, readInvoiceHeader } from '../../fields/invoiceHeader';
import { numberedKeyAt, orderLocator } from '../../fields/numberedLocator';
import { INCLUDE_ROWS_OPTION, includesRows } from '../../fields/orderForm';
import { SHOP_TIMEZONE_OPTION } from '../../fields/shopTime';

const properties: INodeProperties[] = [
	orderLocator('The order to invoice: what it has beyond its latest invoice'),
	invoiceHeaderField('Additional Fields', 'additionalFields'),
	SIMPLIFY_FIELD,
	optionsField(INCLUDE_ROWS_OPTION, SHOP_TIMEZONE_OPTION),
];

export const create: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['invoice'], operation: ['create'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const header = readInvoiceHeader(ctx.getNodeParameter('additionalFields', itemIndex, {}) as Entered, readZone(ctx, itemIndex));
		const form = { simplify: readSimplify(ctx, itemIndex), rows: includesRows(ctx, itemIndex) };
		return [(await createInvoice(client, numberedKeyAt(ctx, 'order', 'Order', itemIndex), header, form)) as IDataObject];
	},
};
