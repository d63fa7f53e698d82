import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { findOrder } from '../../../../lib/ccv/orders/findOrder';
import { showOrders } from '../../../../lib/ccv/orders/showOrders';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField } from '../../../shared/optionsField';
import { SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { numberedKeyAt, orderLocator } from '../../fields/numberedLocator';
import { INCLUDE_OPTIONS, orderFormAt } from '../../fields/orderForm';

const properties: INodeProperties[] = [orderLocator('The order to read'), SIMPLIFY_FIELD, optionsField(...INCLUDE_OPTIONS)];

export const get: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['order'], operation: ['get'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const order = await findOrder(client, numberedKeyAt(ctx, 'order', 'Order', itemIndex));
		return (await showOrders(client, [order], orderFormAt(ctx, itemIndex))) as IDataObject[];
	},
};
