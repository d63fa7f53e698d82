import { updateDisplayOptions, type IDataObject, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { listOrders, type OrderFilters } from '../../../../lib/mplus/orders/listOrders';
import { orderItem } from '../../../../lib/mplus/orders/orderItem';
import { LIST_FIELDS } from '../../../shared/listParameters';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, TIMEZONE_OPTION } from '../../../shared/optionsField';
import { SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { textIn } from '../../../shared/entered';
import { itemFormAt } from '../../fields/itemForm';
import { ORDER_TYPES_FIELD } from '../../fields/orderTypesField';
import { chosenIn, filtersAt, filtersField, INCLUDE_LINES_OPTION, readSaleFilters } from '../../fields/saleFilters';

const stateOptions = (family: string) => [
	{ name: 'Complete', value: `${family}-COMPLETE` },
	{ name: 'Nothing', value: `${family}-NOTHING` },
	{ name: 'Partial', value: `${family}-PARTIAL` },
];

const properties: INodeProperties[] = [
	...LIST_FIELDS,
	filtersField(
		{ displayName: 'Cancel State', name: 'cancelStates', type: 'multiOptions', options: stateOptions('ORDER-CANCEL-STATE'), default: [] },
		{
			displayName: 'Complete State',
			name: 'completeStates',
			type: 'multiOptions',
			options: [...stateOptions('ORDER-COMPLETE-STATE'), { name: 'Partial, Delivery Pending', value: 'ORDER-COMPLETE-STATE-PARTIAL-DELIVERY-PENDING' }],
			default: [],
		},
		{ displayName: 'Delivery State', name: 'deliveryStates', type: 'multiOptions', options: stateOptions('ORDER-DELIVERY-STATE'), default: [] },
		{ displayName: 'External IDs', name: 'externalIds', type: 'string', default: '', placeholder: 'e.g. ccv-1234-1, ccv-1234-2', description: 'Only these orders, separated by commas. The till is asked for them alone.' },
		{ displayName: 'Fully Paid', name: 'fullyPaid', type: 'boolean', default: true, description: 'Whether the orders are fully paid' },
		{ ...ORDER_TYPES_FIELD, displayName: 'Order Type' },
	),
	SIMPLIFY_FIELD,
	optionsField(INCLUDE_LINES_OPTION, TIMEZONE_OPTION),
];

export const getMany: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['order'], operation: ['getMany'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const form = itemFormAt(ctx, itemIndex);
		const orders = await listOrders(client, readFilters(ctx, itemIndex), form.zone);
		return orders.map((order) => orderItem(order, form) as IDataObject);
	},
};

function readFilters(ctx: IExecuteFunctions, itemIndex: number): OrderFilters {
	const { orderTypes, deliveryStates, cancelStates, completeStates, fullyPaid, externalIds } = filtersAt(ctx, itemIndex);
	return {
		...readSaleFilters(ctx, itemIndex),
		orderTypes: chosenIn(orderTypes),
		deliveryStates: chosenIn(deliveryStates),
		cancelStates: chosenIn(cancelStates),
		completeStates: chosenIn(completeStates),
		fullyPaid: typeof fullyPaid === 'boolean' ? fullyPaid : undefined,
		externalIds: idsIn(externalIds),
	};
}

/** An expression may give a list. */
function idsIn(value: unknown): string[] {
	const ids = Array.isArray(value) ? value : (textIn(value, 'External IDs') ?? '').split(',');
	return ids.flatMap((id) => textIn(id, 'External IDs') ?? []);
}
