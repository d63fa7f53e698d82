import { updateDisplayOptions, type IDataObject, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { saveUser, type UserMatch } from '../../../../lib/ccv/users/saveUser';
import { writtenUserItem } from '../../../../lib/ccv/users/WrittenUser';
import { choiceIn } from '../../../shared/checkedValues';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField } from '../../../shared/optionsField';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { shownForFields, type RecordItem } from '../../../shared/specify';
import { customerCollection, NEW_CUSTOMER_FIELDS, SPECIFY_CUSTOMER } from '../../fields/customerFields';
import { lookSettingsAt, REUSE_INDEX_OPTION } from '../../fields/customerLocator';
import { idAt, idIn, idLocator } from '../../fields/idLocator';
import { newPassword } from '../../fields/newPassword';
import { readNewCustomer } from '../../fields/readNewCustomer';

const MATCHES = ['email', 'username', 'id'] as const;

const properties: INodeProperties[] = [
	{
		displayName: 'Match By',
		name: 'matchBy',
		type: 'options',
		options: [
			{ name: 'Email', value: 'email', description: 'The whole address, whatever its case, as the email address or the user name' },
			{ name: 'ID', value: 'id', description: 'ID of the customer in CCV; without one the customer is new' },
			{ name: 'User Name', value: 'username', description: 'The whole name, whatever its case' },
		],
		default: 'email',
		description: 'What tells whether CCV has the customer already. With JSON, its email, username or ID does.',
	},
	...SPECIFY_CUSTOMER,
	shownForFields({ ...idLocator('Customer', 'customerId', 'searchUsers', 'The customer to update; left empty a new one is created'), displayOptions: { show: { matchBy: ['id'] } } }),
	...NEW_CUSTOMER_FIELDS,
	shownForFields(customerCollection('Additional Fields', 'additionalFields', ['email'])),
	SIMPLIFY_FIELD,
	optionsField(REUSE_INDEX_OPTION),
];

export const upsert: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['customer'], operation: ['upsert'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const item = readNewCustomer(ctx, itemIndex);
		const written = await saveUser(client, readMatch(ctx, itemIndex, item), item, { newPassword, ...lookSettingsAt(ctx, itemIndex) });
		return [writtenUserItem(written, readSimplify(ctx, itemIndex), 'upsert') as IDataObject];
	},
};

function readMatch(ctx: IExecuteFunctions, itemIndex: number, item: RecordItem): UserMatch {
	const by = choiceIn(ctx.getNodeParameter('matchBy', itemIndex, 'email'), 'Match By', MATCHES);
	if (by !== 'id') return { by };
	const isJson = ctx.getNodeParameter('specify', itemIndex, 'fields') === 'json';
	return { by, id: isJson ? idIn(item.id, 'ID') : idAt(ctx, 'customerId', 'Customer', itemIndex) };
}
