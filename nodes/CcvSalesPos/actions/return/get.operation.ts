import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { readReturn } from '../../../../lib/ccv/returns/readReturns';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField } from '../../../shared/optionsField';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { numberedKeyAt, numberedLocator } from '../../fields/numberedLocator';
import { INCLUDE_ROWS_OPTION, includesRows } from '../../fields/orderForm';

const properties: INodeProperties[] = [numberedLocator('Return', 'return', 'searchReturns', 'The return to read'), SIMPLIFY_FIELD, optionsField(INCLUDE_ROWS_OPTION)];

export const get: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['return'], operation: ['get'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const form = { simplify: readSimplify(ctx, itemIndex), rows: includesRows(ctx, itemIndex) };
		return (await readReturn(client, numberedKeyAt(ctx, 'return', 'Return', itemIndex), form)) as IDataObject[];
	},
};
