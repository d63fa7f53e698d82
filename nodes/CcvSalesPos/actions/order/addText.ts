import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { addToOrder, type AddedText } from '../../../../lib/ccv/orders/addToOrder';
import type { ItemOperation } from '../../../shared/Operation';
import { requiredTextAt } from '../../../shared/readItemParameters';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { numberedKeyAt, orderLocator } from '../../fields/numberedLocator';

/** An operation that adds a text to an order. */
export function addText(operation: string, kind: AddedText, displayName: string, description: string): ItemOperation<CcvClient> {
	const properties: INodeProperties[] = [
		orderLocator(`The order that gets the ${kind}`),
		{ displayName, name: kind, type: 'string', typeOptions: { rows: 4 }, default: '', required: true, description },
		SIMPLIFY_FIELD,
	];
	return {
		fields: updateDisplayOptions({ show: { resource: ['order'], operation: [operation] } }, properties),

		async execute(ctx, itemIndex, client) {
			const text = requiredTextAt(ctx, kind, displayName, itemIndex);
			return [(await addToOrder(client, numberedKeyAt(ctx, 'order', 'Order', itemIndex), kind, text, readSimplify(ctx, itemIndex))) as IDataObject];
		},
	};
}
