import { updateDisplayOptions, type IDataObject, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { createOrder } from '../../../../lib/ccv/orders/createOrder';
import { withoutAbsent } from '../../../../lib/model/withoutAbsent';
import { wholeNumberIn } from '../../../shared/checkedValues';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, readOption, readZone } from '../../../shared/optionsField';
import { textAt } from '../../../shared/readItemParameters';
import { SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { readSpecified, shownForFields, specifyFields, type RecordItem } from '../../../shared/specify';
import type { Entered } from '../../../shared/entered';
import { idAt, idLocator } from '../../fields/idLocator';
import { customerDetailsField, readCustomerDetails } from '../../fields/orderCustomer';
import { INCLUDE_OPTIONS, orderFormAt } from '../../fields/orderForm';
import { orderHeaderField, readOrderHeader } from '../../fields/orderHeader';
import { ORDER_ROWS_FIELD, readOrderRows } from '../../fields/orderRows';
import { SHOP_TIMEZONE_OPTION } from '../../fields/shopTime';

const JSON_FIELD = {
	displayName: 'Order (JSON)',
	name: 'orderJson',
	description: 'The order in CCV\'s own fields, e.g. {"reservationnumber": "shop-1001", "user_id": 12, "orderrows": [{"sku": "TIE-RED", "count": 2}]}. An order that was read fits too.',
};
const DEFAULT_LOOK_BACK_DAYS = 30;

const properties: INodeProperties[] = [
	...specifyFields(JSON_FIELD),
	...[
		idLocator('Customer', 'customer', 'searchUsers', 'The account of the customer. Left empty it is a guest, of whom the details are entered.'),
		{
			displayName: 'Reference',
			name: 'reference',
			type: 'string' as const,
			default: '',
			placeholder: 'e.g. shop-1001',
			description: 'ID of the order elsewhere, kept as CCV\'s reservation number. With it the order is created once, however often this runs. Where orders come from several sources, give each a prefix of its own: the same reference is the same order.',
		},
		ORDER_ROWS_FIELD,
		customerDetailsField('Who the customer is without an account; with one, only what differs from the account in this order'),
		orderHeaderField('Additional Fields', 'additionalFields', ['note', 'notify', 'reference']),
	].map(shownForFields),
	SIMPLIFY_FIELD,
	optionsField(...INCLUDE_OPTIONS, SHOP_TIMEZONE_OPTION, {
		displayName: 'Look Back (Days)',
		name: 'lookBackDays',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: DEFAULT_LOOK_BACK_DAYS,
		description: 'How far back an order with the same reference is looked for. CCV cannot be asked for one, so all orders of these days are read once per run.',
	}),
];

export const create: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['order'], operation: ['create'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const order = readSpecified(ctx, itemIndex, JSON_FIELD, () => readFields(ctx, itemIndex));
		const lookBackDays = wholeNumberIn(readOption(ctx, 'lookBackDays', itemIndex) ?? DEFAULT_LOOK_BACK_DAYS, 'Look Back (Days)', 1);
		return [(await createOrder(client, order, lookBackDays, orderFormAt(ctx, itemIndex))) as IDataObject];
	},
};

function readFields(ctx: IExecuteFunctions, itemIndex: number): RecordItem {
	return withoutAbsent({
		...readOrderHeader(ctx.getNodeParameter('additionalFields', itemIndex, {}) as Entered, readZone(ctx, itemIndex)),
		reservationnumber: textAt(ctx, 'reference', itemIndex, 'Reference'),
		user_id: idAt(ctx, 'customer', 'Customer', itemIndex),
		customer: readCustomerDetails(ctx.getNodeParameter('customerDetails', itemIndex, {}) as Entered),
		orderrows: readOrderRows(ctx, itemIndex),
	});
}
