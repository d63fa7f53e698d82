import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { demandUser } from '../../../../lib/ccv/users/findUser';
import { updateUser } from '../../../../lib/ccv/users/updateUser';
import { writtenUserItem } from '../../../../lib/ccv/users/WrittenUser';
import { PosError } from '../../../../lib/http/PosError';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField } from '../../../shared/optionsField';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { readSpecified, shownForFields } from '../../../shared/specify';
import { CUSTOMER_JSON, customerCollection, readCustomerCollection, SPECIFY_CUSTOMER } from '../../fields/customerFields';
import { CUSTOMER_LOCATOR, customerKeyAt, lookSettingsAt, REUSE_INDEX_OPTION } from '../../fields/customerLocator';
import type { Entered } from '../../../shared/entered';

const properties: INodeProperties[] = [
	CUSTOMER_LOCATOR,
	...SPECIFY_CUSTOMER,
	shownForFields(customerCollection('Update Fields', 'updateFields', [])),
	SIMPLIFY_FIELD,
	optionsField(REUSE_INDEX_OPTION),
];

export const update: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['customer'], operation: ['update'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const item = readSpecified(ctx, itemIndex, CUSTOMER_JSON, () => readCustomerCollection(ctx.getNodeParameter('updateFields', itemIndex, {}) as Entered));
		if (Object.keys(item).length === 0) throw new PosError('invalid-setting', 'There is nothing to change of the customer', { hint: 'Add at least one field' });
		const known = await demandUser(client, customerKeyAt(ctx, itemIndex), lookSettingsAt(ctx, itemIndex));
		return [writtenUserItem(await updateUser(client, known, item), readSimplify(ctx, itemIndex), 'update') as IDataObject];
	},
};
