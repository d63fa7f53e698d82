import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { createAlone } from '../../../../lib/ccv/users/saveUser';
import { writtenUserItem } from '../../../../lib/ccv/users/WrittenUser';
import type { ItemOperation } from '../../../shared/Operation';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { shownForFields } from '../../../shared/specify';
import { customerCollection, NEW_CUSTOMER_FIELDS, SPECIFY_CUSTOMER } from '../../fields/customerFields';
import { newPassword } from '../../fields/newPassword';
import { readNewCustomer } from '../../fields/readNewCustomer';

const properties: INodeProperties[] = [
	...SPECIFY_CUSTOMER,
	...NEW_CUSTOMER_FIELDS,
	// CCV takes the approval of an account that waits for it only.
	shownForFields(customerCollection('Additional Fields', 'additionalFields', ['email', 'approvalStatus'])),
	SIMPLIFY_FIELD,
];

export const create: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['customer'], operation: ['create'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const written = await createAlone(client, readNewCustomer(ctx, itemIndex), { newPassword });
		return [writtenUserItem(written, readSimplify(ctx, itemIndex), 'create') as IDataObject];
	},
};
