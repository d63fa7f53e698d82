import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { findOrder } from '../../../../lib/mplus/orders/findOrder';
import { packingSlipItem } from '../../../../lib/mplus/orders/orderItem';
import { readPackingSlips } from '../../../../lib/mplus/orders/readPackingSlips';
import { LIST_FIELDS, readLimit } from '../../../shared/listParameters';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, TIMEZONE_OPTION } from '../../../shared/optionsField';
import { SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { itemFormAt } from '../../fields/itemForm';
import { orderLocator, saleKeyAt } from '../../fields/saleLocators';

const properties: INodeProperties[] = [orderLocator('The order whose deliveries to read'), ...LIST_FIELDS, SIMPLIFY_FIELD, optionsField(TIMEZONE_OPTION)];

export const getPackingSlips: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['order'], operation: ['getPackingSlips'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const form = itemFormAt(ctx, itemIndex);
		// Of an order that is not there the till would say that it has no packing slips.
		const { orderId = '' } = await findOrder(client, saleKeyAt(ctx, 'order', 'Order', itemIndex));
		const slips = await readPackingSlips(client, orderId);
		return slips.slice(0, readLimit(ctx, itemIndex)).map((slip) => packingSlipItem(slip, form) as IDataObject);
	},
};
