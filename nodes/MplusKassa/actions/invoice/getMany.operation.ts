import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import { invoiceItem } from '../../../../lib/mplus/invoices/invoiceItem';
import { listInvoices } from '../../../../lib/mplus/invoices/listInvoices';
import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { LIST_FIELDS } from '../../../shared/listParameters';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, TIMEZONE_OPTION } from '../../../shared/optionsField';
import { SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { itemFormAt } from '../../fields/itemForm';
import { chosenIn, filtersAt, filtersField, INCLUDE_LINES_OPTION, readSaleFilters } from '../../fields/saleFilters';

const properties: INodeProperties[] = [
	...LIST_FIELDS,
	filtersField(
		{
			displayName: 'Invoice Type',
			name: 'types',
			type: 'multiOptions',
			options: [
				{ name: 'Credit Invoice', value: 'INVOICE-TYPE-CREDIT-INVOICE' },
				{ name: 'Direct Invoice', value: 'INVOICE-TYPE-DIRECT-INVOICE' },
				{ name: 'Invoice', value: 'INVOICE-TYPE-INVOICE' },
				{ name: 'Repeating Invoice', value: 'INVOICE-TYPE-REPEATING-INVOICE' },
			],
			default: [],
		},
		{
			displayName: 'State',
			name: 'states',
			type: 'multiOptions',
			options: [
				{ name: 'Handled', value: 'INVOICE-STATE-HANDLED' },
				{ name: 'Outstanding', value: 'INVOICE-STATE-OUTSTANDING' },
				{ name: 'Outstanding Credit', value: 'INVOICE-STATE-OUTSTANDING-CREDIT' },
				{ name: 'Paid', value: 'INVOICE-STATE-PAID' },
				{ name: 'Partly Paid', value: 'INVOICE-STATE-PARTLY-PAID' },
			],
			default: [],
		},
	),
	SIMPLIFY_FIELD,
	optionsField(INCLUDE_LINES_OPTION, TIMEZONE_OPTION),
];

export const getMany: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['invoice'], operation: ['getMany'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const form = itemFormAt(ctx, itemIndex);
		const { states, types } = filtersAt(ctx, itemIndex);
		const invoices = await listInvoices(client, { ...readSaleFilters(ctx, itemIndex), states: chosenIn(states), types: chosenIn(types) }, form.zone);
		return invoices.map((invoice) => invoiceItem(invoice, form) as IDataObject);
	},
};
