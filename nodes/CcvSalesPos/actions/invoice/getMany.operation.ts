import { updateDisplayOptions, type IDataObject, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { readInvoices, type InvoiceFilters } from '../../../../lib/ccv/invoices/readInvoices';
import { showInvoices } from '../../../../lib/ccv/invoices/showInvoices';
import { withoutAbsent } from '../../../../lib/model/withoutAbsent';
import { LIST_FIELDS, readLimit } from '../../../shared/listParameters';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, readZone } from '../../../shared/optionsField';
import { progressTo } from '../../../shared/progressTo';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { textIn, type Entered } from '../../../shared/entered';
import { filtersField, readSpan, SPAN_FILTERS } from '../../fields/filters';
import { INVOICE_STATUS_FIELD } from '../../fields/invoiceHeader';
import { INCLUDE_ROWS_OPTION, includesRows } from '../../fields/orderForm';
import { SHOP_TIMEZONE_OPTION } from '../../fields/shopTime';
import { readSort, sortField } from '../../fields/sortField';

const SORTS = ['create_date', 'id', 'invoicenumber', 'ordernumber', 'status', 'total_price'] as const;

const properties: INodeProperties[] = [
	...LIST_FIELDS,
	filtersField(
		...SPAN_FILTERS,
		{ displayName: 'Invoice Number', name: 'invoiceNumber', type: 'string', default: '', placeholder: 'e.g. 2026-5001', description: 'In full, with its prefix' },
		{ displayName: 'Order Number', name: 'orderNumber', type: 'string', default: '', placeholder: 'e.g. 2026-1042', description: 'In full, with its prefix' },
		INVOICE_STATUS_FIELD,
	),
	sortField([
		['Creation Date', 'create_date'],
		['ID', 'id'],
		['Invoice Number', 'invoicenumber'],
		['Order Number', 'ordernumber'],
		['Status', 'status'],
		['Total', 'total_price'],
	]),
	SIMPLIFY_FIELD,
	optionsField(INCLUDE_ROWS_OPTION, SHOP_TIMEZONE_OPTION),
];

export const getMany: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['invoice'], operation: ['getMany'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const invoices = await readInvoices(client, readFilters(ctx, itemIndex), readSort(ctx, itemIndex, SORTS), readLimit(ctx, itemIndex));
		const onProgress = progressTo(ctx.logger, 'Get Many: invoices read', client.connection.readsPerMinute);
		return (await showInvoices(client, invoices, { simplify: readSimplify(ctx, itemIndex), rows: includesRows(ctx, itemIndex), onProgress })) as IDataObject[];
	},
};

function readFilters(ctx: IExecuteFunctions, itemIndex: number): InvoiceFilters {
	const entered = ctx.getNodeParameter('filters', itemIndex, {}) as Entered;
	return withoutAbsent({
		...readSpan(entered, readZone(ctx, itemIndex)),
		invoicenumber_full: textIn(entered.invoiceNumber, 'Invoice Number'),
		ordernumber_full: textIn(entered.orderNumber, 'Order Number'),
		status: textIn(entered.status, 'Status'),
	});
}
