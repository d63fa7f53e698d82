import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { usersNamed } from '../../../../lib/ccv/users/findUser';
import { userItem } from '../../../../lib/ccv/users/userItem';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField } from '../../../shared/optionsField';
import { requiredTextAt } from '../../../shared/readItemParameters';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { lookSettingsAt, REUSE_INDEX_OPTION } from '../../fields/customerLocator';

const properties: INodeProperties[] = [
	{
		displayName: 'Email',
		name: 'email',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'name@email.com',
		description: 'The whole address, whatever its case. It is looked for as the email address and as the user name.',
	},
	SIMPLIFY_FIELD,
	optionsField(REUSE_INDEX_OPTION),
];

export const find: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['customer'], operation: ['find'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const email = requiredTextAt(ctx, 'email', 'Email', itemIndex);
		const simplify = readSimplify(ctx, itemIndex);
		const users = await usersNamed(client, { by: 'email', value: email }, lookSettingsAt(ctx, itemIndex));
		return users.map((user) => userItem(user, simplify) as IDataObject);
	},
};
