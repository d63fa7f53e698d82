import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { updateInvoice } from '../../../../lib/ccv/invoices/updateInvoice';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, readZone } from '../../../shared/optionsField';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { readSpecified, shownForFields, specifyFields } from '../../../shared/specify';
import type { Entered } from '../../../shared/entered';
import { invoiceHeaderField, readInvoiceHeader } from '../../fields/invoiceHeader';
import { invoiceLocator, numberedKeyAt } from '../../fields/numberedLocator';
import { INCLUDE_ROWS_OPTION, includesRows } from '../../fields/orderForm';
import { SHOP_TIMEZONE_OPTION } from '../../fields/shopTime';

const JSON_FIELD = {
	displayName: 'Invoice (JSON)',
	name: 'invoiceJson',
	description: 'What changes, in CCV\'s own fields, e.g. {"status": "paid", "external_reference": "2026-0815"}. What is not in it stays.',
};

const properties: INodeProperties[] = [
	invoiceLocator('The invoice to change'),
	...specifyFields(JSON_FIELD),
	shownForFields(invoiceHeaderField('Update Fields', 'updateFields')),
	SIMPLIFY_FIELD,
	optionsField(INCLUDE_ROWS_OPTION, SHOP_TIMEZONE_OPTION),
];

export const update: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['invoice'], operation: ['update'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const zone = readZone(ctx, itemIndex);
		const changes = readSpecified(ctx, itemIndex, JSON_FIELD, () => readInvoiceHeader(ctx.getNodeParameter('updateFields', itemIndex, {}) as Entered, zone, true));
		const form = { simplify: readSimplify(ctx, itemIndex), rows: includesRows(ctx, itemIndex) };
		return [(await updateInvoice(client, numberedKeyAt(ctx, 'invoice', 'Invoice', itemIndex), changes, form)) as IDataObject];
	},
};
