import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { findOrder } from '../../../../lib/mplus/orders/findOrder';
import { receiptItem } from '../../../../lib/mplus/receipts/receiptItem';
import { receiptsOfOrder } from '../../../../lib/mplus/receipts/receiptsOfOrder';
import { LIST_FIELDS, readLimit } from '../../../shared/listParameters';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, TIMEZONE_OPTION } from '../../../shared/optionsField';
import { SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { itemFormAt } from '../../fields/itemForm';
import { orderLocator, saleKeyAt } from '../../fields/saleLocators';

const properties: INodeProperties[] = [orderLocator('The order whose receipts to read'), ...LIST_FIELDS, SIMPLIFY_FIELD, optionsField(TIMEZONE_OPTION)];

export const getReceipts: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['order'], operation: ['getReceipts'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const form = itemFormAt(ctx, itemIndex);
		const { orderId = '' } = await findOrder(client, saleKeyAt(ctx, 'order', 'Order', itemIndex));
		const receipts = await receiptsOfOrder(client, orderId);
		return receipts.slice(0, readLimit(ctx, itemIndex)).map((receipt) => receiptItem(receipt, form) as IDataObject);
	},
};
