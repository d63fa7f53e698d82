import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { listReceipts } from '../../../../lib/mplus/receipts/listReceipts';
import { receiptItem } from '../../../../lib/mplus/receipts/receiptItem';
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
			displayName: 'Receipt Type',
			name: 'types',
			type: 'multiOptions',
			options: [
				{ name: 'Cash Inflow', value: 'RECEIPT-TYPE-CASH-INFLOW' },
				{ name: 'Cash Outflow', value: 'RECEIPT-TYPE-CASH-OUTFLOW' },
				{ name: 'Credit Receipt', value: 'RECEIPT-TYPE-CREDIT-RECEIPT' },
				{ name: 'Payment Method Transfer', value: 'RECEIPT-TYPE-PAYMENT-METHOD-TRANSFER' },
				{ name: 'Receipt', value: 'RECEIPT-TYPE-RECEIPT' },
			],
			default: [],
		},
		{
			displayName: 'State',
			name: 'states',
			type: 'multiOptions',
			options: [
				{ name: 'Handled', value: 'RECEIPT-STATE-HANDLED' },
				{ name: 'Outstanding', value: 'RECEIPT-STATE-OUTSTANDING' },
				{ name: 'Outstanding Credit', value: 'RECEIPT-STATE-OUTSTANDING-CREDIT' },
				{ name: 'Paid', value: 'RECEIPT-STATE-PAID' },
				{ name: 'Partly Paid', value: 'RECEIPT-STATE-PARTLY-PAID' },
			],
			default: [],
		},
	),
	SIMPLIFY_FIELD,
	optionsField(INCLUDE_LINES_OPTION, TIMEZONE_OPTION),
];

export const getMany: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['receipt'], operation: ['getMany'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const form = itemFormAt(ctx, itemIndex);
		const { states, types } = filtersAt(ctx, itemIndex);
		const receipts = await listReceipts(client, { ...readSaleFilters(ctx, itemIndex), states: chosenIn(states), types: chosenIn(types) }, form.zone);
		return receipts.map((receipt) => receiptItem(receipt, form) as IDataObject);
	},
};
