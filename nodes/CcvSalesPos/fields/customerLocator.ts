import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import type { LookSettings } from '../../../lib/ccv/users/findUser';
import type { UserKey, UserName } from '../../../lib/ccv/users/UserKey';
import { PosError } from '../../../lib/http/PosError';
import { readOption } from '../../shared/optionsField';
import { pagesTo } from '../../shared/pagesTo';
import { requiredLocatorAt, strictNumber } from '../../shared/readItemParameters';
import { ID_VALIDATION, idIn } from './idLocator';

const NAMES: Record<string, UserName['by']> = { email: 'email', username: 'username' };
const DEFAULT_MINUTES = 10;
const MINUTE_MS = 60_000;

/** Names one customer account. */
export const CUSTOMER_LOCATOR: INodeProperties = {
	displayName: 'Customer',
	name: 'customer',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	required: true,
	description: 'The account of the customer (a user of CCV). A name or address is compared whole, whatever its case.',
	modes: [
		{ displayName: 'From List', name: 'list', type: 'list', typeOptions: { searchListMethod: 'searchUsers', searchable: true } },
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. 845754960',
			validation: [ID_VALIDATION],
		},
		{ displayName: 'By Email', name: 'email', type: 'string', placeholder: 'e.g. name@example.com' },
		{ displayName: 'By User Name', name: 'username', type: 'string', placeholder: 'e.g. name@example.com' },
	],
};

/** For the collection Options of what looks customers up by their names. */
export const REUSE_INDEX_OPTION: INodeProperties = {
	displayName: 'Reuse Index For (Minutes)',
	name: 'reuseIndexMinutes',
	type: 'number',
	typeOptions: { minValue: 0 },
	default: DEFAULT_MINUTES,
	description:
		'CCV has no search by email, so all customers are read, 250 per call, and their names kept in memory for this long. Each run adds who has come since and reads a customer it finds anew; what is missed is an address that was changed in CCV meanwhile. With 0 each run reads all customers.',
};

export function customerKeyAt(ctx: IExecuteFunctions, itemIndex: number): UserKey {
	const { mode, value } = requiredLocatorAt(ctx, 'customer', 'Customer', itemIndex);
	const by = NAMES[mode];
	return by ? { by, value } : { by: 'id', id: idIn(value, 'Customer') ?? 0 };
}

export function lookSettingsAt(ctx: IExecuteFunctions, itemIndex: number): LookSettings {
	const minutes = strictNumber(readOption(ctx, 'reuseIndexMinutes', itemIndex), 'Reuse Index For') ?? DEFAULT_MINUTES;
	if (minutes >= 0) return { maxAgeMs: minutes * MINUTE_MS, onRead: pagesTo(ctx.logger, 'Customers read for the index') };
	throw new PosError('invalid-setting', 'Reuse Index For must be a number of minutes, 0 or more');
}
