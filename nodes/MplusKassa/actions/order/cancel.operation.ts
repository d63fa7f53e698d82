import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { cancelOrder } from '../../../../lib/mplus/orders/cancelOrder';
import { findOrder } from '../../../../lib/mplus/orders/findOrder';
import { orderItem } from '../../../../lib/mplus/orders/orderItem';
import { writtenNotes } from '../../../../lib/mplus/sales/ItemForm';
import { numberIn, numberLocator } from '../../../shared/numberLocator';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, readOption, TIMEZONE_OPTION } from '../../../shared/optionsField';
import { SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { itemFormAt } from '../../fields/itemForm';
import { orderLocator, saleKeyAt } from '../../fields/saleLocators';

const properties: INodeProperties[] = [
	orderLocator('The order to cancel. One that is cancelled already is left as it is.'),
	SIMPLIFY_FIELD,
	optionsField(
		numberLocator('Branch', 'branch', 'searchBranches', 'Where it is cancelled; the branch of the order unless another is chosen'),
		numberLocator('Employee', 'employee', 'searchEmployees', 'Who cancels it; the superuser (999999) unless another is chosen'),
		TIMEZONE_OPTION,
		numberLocator('Workplace', 'workplace', 'searchWorkplaces', 'Where it is cancelled; the first of the branch unless another is chosen'),
	),
];

export const cancel: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['order'], operation: ['cancel'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const order = await findOrder(client, saleKeyAt(ctx, 'order', 'Order', itemIndex));
		const cancelled = await cancelOrder(client, {
			order,
			branchNumber: numberIn(readOption(ctx, 'branch', itemIndex), 'Branch'),
			workplaceNumber: numberIn(readOption(ctx, 'workplace', itemIndex), 'Workplace'),
			employeeNumber: numberIn(readOption(ctx, 'employee', itemIndex), 'Employee'),
		});
		const { alreadyCancelled, queued, readBack } = cancelled;
		return [{ ...orderItem(cancelled.order, itemFormAt(ctx, itemIndex)), ...writtenNotes({ alreadyCancelled, queued, readBack }) } as IDataObject];
	},
};
