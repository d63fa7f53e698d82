import { updateDisplayOptions, type IDataObject, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { updateOrder } from '../../../../lib/ccv/orders/updateOrder';
import { withoutAbsent } from '../../../../lib/model/withoutAbsent';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, readOption, readZone } from '../../../shared/optionsField';
import { SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { readSpecified, shownForFields, specifyFields, type RecordItem } from '../../../shared/specify';
import type { Entered } from '../../../shared/entered';
import { numberedKeyAt, orderLocator } from '../../fields/numberedLocator';
import { customerDetailsField, readCustomerDetails } from '../../fields/orderCustomer';
import { INCLUDE_OPTIONS, orderFormAt } from '../../fields/orderForm';
import { orderHeaderField, readOrderHeader } from '../../fields/orderHeader';
import { SHOP_TIMEZONE_OPTION } from '../../fields/shopTime';

const JSON_FIELD = {
	displayName: 'Order (JSON)',
	name: 'orderJson',
	description: 'What changes, in CCV\'s own fields, e.g. {"status": 5, "track_and_trace_code": "3STEST0123456", "mail": true}. What is not in it stays, and so do the rows.',
};

const properties: INodeProperties[] = [
	orderLocator('The order to change'),
	...specifyFields(JSON_FIELD),
	...[
		orderHeaderField('Update Fields', 'updateFields', ['completed']),
		customerDetailsField('What changes of the customer, in this order alone'),
	].map(shownForFields),
	SIMPLIFY_FIELD,
	optionsField(...INCLUDE_OPTIONS, SHOP_TIMEZONE_OPTION, {
		displayName: 'Notify Only When Something Changes',
		name: 'notifyOfChangesOnly',
		type: 'boolean',
		default: false,
		description: 'Whether to leave an order alone, and its customer unnotified, where it has all of the values already',
	}),
];

export const update: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['order'], operation: ['update'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const changes = readSpecified(ctx, itemIndex, JSON_FIELD, () => readFields(ctx, itemIndex));
		return [(await updateOrder(client, numberedKeyAt(ctx, 'order', 'Order', itemIndex), changes, orderFormAt(ctx, itemIndex), readOption(ctx, 'notifyOfChangesOnly', itemIndex) === true)) as IDataObject];
	},
};

function readFields(ctx: IExecuteFunctions, itemIndex: number): RecordItem {
	return withoutAbsent({
		...readOrderHeader(ctx.getNodeParameter('updateFields', itemIndex, {}) as Entered, readZone(ctx, itemIndex), true),
		customer: readCustomerDetails(ctx.getNodeParameter('customerDetails', itemIndex, {}) as Entered, true),
	});
}
