import { updateDisplayOptions, type IDataObject, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { readOrders, type OrderFilters } from '../../../../lib/ccv/orders/readOrders';
import { showOrders } from '../../../../lib/ccv/orders/showOrders';
import { withoutAbsent } from '../../../../lib/model/withoutAbsent';
import { LIST_FIELDS, readLimit } from '../../../shared/listParameters';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, readZone } from '../../../shared/optionsField';
import { progressTo } from '../../../shared/progressTo';
import { SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { textIn, type Entered } from '../../../shared/entered';
import { filtersField, readSpan, SPAN_FILTERS } from '../../fields/filters';
import { flagIn } from '../../fields/flagIn';
import { idIn, idLocator } from '../../fields/idLocator';
import { INCLUDE_OPTIONS, orderFormAt } from '../../fields/orderForm';
import { dayIn, SHOP_TIMEZONE_OPTION } from '../../fields/shopTime';
import { readSort, sortField } from '../../fields/sortField';

const SORTS = ['create_date', 'deliver_date', 'id', 'ordernumber'] as const;

const properties: INodeProperties[] = [
	...LIST_FIELDS,
	filtersField(
		...SPAN_FILTERS,
		{ displayName: 'Completed', name: 'completed', type: 'boolean', default: true, description: 'Whether the orders are completed. Baskets that are not come only where this is off.' },
		{ displayName: 'Delivery Date', name: 'deliveryDate', type: 'dateTime', default: '', description: 'The day of delivery' },
		{ displayName: 'Order Number', name: 'orderNumber', type: 'string', default: '', placeholder: 'e.g. 1042 or 2026-1042', description: 'Where a prefix is entered, it counts' },
		{ displayName: 'Paid', name: 'paid', type: 'boolean', default: true, description: 'Whether the orders are paid' },
		idLocator('Payment Method', 'paymethod', 'searchPaymethods', 'Only orders that are paid so'),
		idLocator('Status', 'status', 'searchOrderStatuses', 'Only orders with this status'),
		{ displayName: 'Take-Out Date', name: 'takeOutDate', type: 'dateTime', default: '', description: 'The day of delivery by the shop or pickup' },
		{ displayName: 'Transaction ID', name: 'transactionId', type: 'string', default: '', placeholder: 'e.g. 7001 or tr_7UhSN1zuXS', description: 'Text that the payment provider gave the payment. CCV can only be asked for digits: for others all orders that pass the other filters are read.' },
	),
	sortField([
		['Creation Date', 'create_date'],
		['Delivery Date', 'deliver_date'],
		['ID', 'id'],
		['Order Number', 'ordernumber'],
	]),
	SIMPLIFY_FIELD,
	optionsField(...INCLUDE_OPTIONS, SHOP_TIMEZONE_OPTION),
];

export const getMany: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['order'], operation: ['getMany'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const filters = readFilters(ctx, itemIndex);
		const orders = await readOrders(client, filters, readSort(ctx, itemIndex, SORTS), readLimit(ctx, itemIndex));
		return (await showOrders(client, orders, orderFormAt(ctx, itemIndex), progressTo(ctx.logger, 'Get Many: orders read', client.connection.readsPerMinute))) as IDataObject[];
	},
};

function readFilters(ctx: IExecuteFunctions, itemIndex: number): OrderFilters {
	const zone = readZone(ctx, itemIndex);
	const entered = ctx.getNodeParameter('filters', itemIndex, {}) as Entered;
	return withoutAbsent({
		...readSpan(entered, zone),
		status: idIn(entered.status, 'Status'),
		is_paid: flagIn(entered.paid, 'Paid'),
		is_completed: flagIn(entered.completed, 'Completed'),
		paymethod_id: idIn(entered.paymethod, 'Payment Method'),
		number: textIn(entered.orderNumber, 'Order Number'),
		transaction_id: textIn(entered.transactionId, 'Transaction ID'),
		deliver_date: dayIn(entered.deliveryDate, 'Delivery Date', zone),
		take_out_date: dayIn(entered.takeOutDate, 'Take-Out Date', zone),
	});
}
