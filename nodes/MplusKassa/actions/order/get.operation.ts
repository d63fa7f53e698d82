import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { findOrder } from '../../../../lib/mplus/orders/findOrder';
import { orderItem } from '../../../../lib/mplus/orders/orderItem';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, TIMEZONE_OPTION } from '../../../shared/optionsField';
import { SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { itemFormAt } from '../../fields/itemForm';
import { orderLocator, saleKeyAt } from '../../fields/saleLocators';

const properties: INodeProperties[] = [orderLocator('The order to read'), SIMPLIFY_FIELD, optionsField(TIMEZONE_OPTION)];

export const get: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['order'], operation: ['get'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const order = await findOrder(client, saleKeyAt(ctx, 'order', 'Order', itemIndex));
		return [orderItem(order, itemFormAt(ctx, itemIndex)) as IDataObject];
	},
};
