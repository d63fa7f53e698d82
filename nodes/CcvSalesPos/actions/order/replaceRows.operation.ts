import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { orderInput } from '../../../../lib/ccv/orders/orderInput';
import { replaceRows as replace } from '../../../../lib/ccv/orders/replaceRows';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField } from '../../../shared/optionsField';
import { SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { readSpecified, shownForFields, specifyFields } from '../../../shared/specify';
import { numberedKeyAt, orderLocator } from '../../fields/numberedLocator';
import { INCLUDE_OPTIONS, orderFormAt } from '../../fields/orderForm';
import { ORDER_ROWS_FIELD, readOrderRows } from '../../fields/orderRows';

const JSON_FIELD = {
	displayName: 'Rows (JSON)',
	name: 'rowsJson',
	description: 'All rows of the order in CCV\'s own fields, e.g. {"orderrows": [{"sku": "TIE-RED", "count": 2}]}. An order that was read fits too.',
};

const properties: INodeProperties[] = [
	orderLocator('The order whose rows are replaced'),
	...specifyFields(JSON_FIELD),
	shownForFields({ ...ORDER_ROWS_FIELD, description: 'All rows that the order has then' }),
	SIMPLIFY_FIELD,
	optionsField(...INCLUDE_OPTIONS),
];

export const replaceRows: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['order'], operation: ['replaceRows'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const { rows } = orderInput(readSpecified(ctx, itemIndex, JSON_FIELD, () => ({ orderrows: readOrderRows(ctx, itemIndex) })));
		return [(await replace(client, numberedKeyAt(ctx, 'order', 'Order', itemIndex), rows, orderFormAt(ctx, itemIndex))) as IDataObject];
	},
};
