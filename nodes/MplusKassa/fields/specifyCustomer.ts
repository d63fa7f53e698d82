import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { PosError } from '../../../lib/http/PosError';
import { fromItem } from '../../../lib/mplus/items/fromItem';
import type { Item } from '../../../lib/mplus/items/toItem';
import type { Relation } from '../../../lib/mplus/soap/mplusTypes.generated';
import { readZone } from '../../shared/optionsField';
import { readSpecified, shownForFields, specifyFields } from '../../shared/specify';

const JSON_FIELD = {
	displayName: 'Customer (JSON)',
	name: 'customerJson',
	description: 'Fields of the till\'s type Relation, e.g. {"name": "Jan Jansen", "email": "jan@example.com", "birthDate": "1980-01-31"}. Null clears a text; what is not in it stays.',
};

/** How the customer is given: by fields or by JSON. */
export const SPECIFY_CUSTOMER = specifyFields(JSON_FIELD);

const WHO: INodeProperties[] = [
	{
		displayName: 'Customer Type',
		name: 'customerType',
		type: 'options',
		options: [
			{ name: 'Company', value: 'company' },
			{ name: 'Person', value: 'person' },
		],
		default: 'person',
	},
	{ displayName: 'Name', name: 'name', type: 'string', default: '', displayOptions: { show: { customerType: ['person'] } } },
	{ displayName: 'Company Name', name: 'companyName', type: 'string', default: '', displayOptions: { show: { customerType: ['company'] } } },
	{ displayName: 'Contact', name: 'contact', type: 'string', default: '', displayOptions: { show: { customerType: ['company'] } }, description: 'Name of the person at the company' },
	{ displayName: 'Email', name: 'email', type: 'string', placeholder: 'e.g. name@example.com', default: '' },
	{ displayName: 'External ID', name: 'externalId', type: 'string', default: '', description: 'ID of the customer in another system' },
];

/** Who the customer is: for a record that may be new. */
export const NEW_CUSTOMER_FIELDS = WHO.map(shownForFields);

/** The customer as the till takes it. `readFields` gives it in the form of an item. */
export function readCustomer(ctx: IExecuteFunctions, itemIndex: number, readFields: () => Item): Relation {
	const item = readSpecified(ctx, itemIndex, JSON_FIELD, readFields);
	if (Object.keys(item).length === 0) throw new PosError('invalid-setting', 'There is nothing to write: no field of the customer is filled in', { hint: 'Fill in at least one field' });
	return fromItem<Relation>('Relation', item, readZone(ctx, itemIndex));
}
