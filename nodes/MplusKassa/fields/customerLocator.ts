import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { PosError } from '../../../lib/http/PosError';
import type { RelationKey, RelationKeyKind } from '../../../lib/mplus/relations/RelationKey';
import { readOption } from '../../shared/optionsField';
import { requiredLocatorAt } from '../../shared/readItemParameters';

const KINDS: Record<string, RelationKeyKind> = { list: 'number', id: 'number', externalId: 'externalId', email: 'email', cardNumber: 'cardNumber' };

/** Names one customer by anything that means exactly one. */
export const CUSTOMER_LOCATOR: INodeProperties = {
	displayName: 'Customer',
	name: 'customer',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	required: true,
	description: 'The customer (a relation of the till). Whatever it is named by is compared whole.',
	modes: [
		{ displayName: 'From List', name: 'list', type: 'list', typeOptions: { searchListMethod: 'searchRelations', searchable: true } },
		{
			displayName: 'Number',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. 1042',
			validation: [{ type: 'regex', properties: { regex: '^\\d*$', errorMessage: 'The number of a relation has digits only' } }],
		},
		{ displayName: 'External ID', name: 'externalId', type: 'string', placeholder: 'e.g. ccv-90210-77' },
		{ displayName: 'Email', name: 'email', type: 'string', placeholder: 'e.g. name@example.com' },
		{ displayName: 'Card Number', name: 'cardNumber', type: 'string', placeholder: 'e.g. 2620000000017' },
	],
};

const CHECK_DUPLICATES: INodeProperties = {
	displayName: 'Check for Duplicates',
	name: 'checkDuplicates',
	type: 'boolean',
	default: false,
	description:
		'Whether to stop where several active customers have the same email, external ID or card number. The search of the till names one only, so all customers are read once per execution, 1,000 per call. A customer named by number needs no check.',
};

/** For the collection Options. */
export function duplicatesOption(isOnByDefault: boolean): INodeProperties {
	return { ...CHECK_DUPLICATES, default: isOnByDefault };
}

export function readCustomerKey(ctx: IExecuteFunctions, itemIndex: number): RelationKey {
	const { mode, value } = requiredLocatorAt(ctx, 'customer', 'Customer', itemIndex);
	const by = KINDS[mode];
	if (by) return { by, value };
	throw new PosError('invalid-setting', `Customer cannot be named by ${mode}`);
}

export function readCheckDuplicates(ctx: IExecuteFunctions, itemIndex: number, isOnByDefault: boolean): boolean {
	return (readOption(ctx, 'checkDuplicates', itemIndex) ?? isOnByDefault) !== false;
}
