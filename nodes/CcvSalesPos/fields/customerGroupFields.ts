import type { INodeProperties } from 'n8n-workflow';

import { withoutAbsent } from '../../../lib/model/withoutAbsent';
import { strictNumber } from '../../shared/readItemParameters';
import { specifyFields, type RecordItem } from '../../shared/specify';
import { textIn, type Entered } from '../../shared/entered';
import { idLocator } from './idLocator';

export const GROUP_JSON = { displayName: 'Customer Group (JSON)', name: 'groupJson' };

export const SPECIFY_GROUP = specifyFields({
	...GROUP_JSON,
	description: 'Fields by their names in CCV, e.g. {"groupname": "Dealers", "discount": 10}. What is absent stays as it is.',
});

export const GROUP_NAME: INodeProperties = { displayName: 'Name', name: 'groupName', type: 'string', default: '', placeholder: 'e.g. Dealers' };

export function groupLocator(description: string): INodeProperties {
	return { ...idLocator('Customer Group', 'customerGroup', 'searchUserGroups', description), required: true };
}

const FURTHER: INodeProperties[] = [
	{ displayName: 'Default Group', name: 'isDefault', type: 'boolean', default: true, description: 'Whether new customers are put into this group' },
	{ displayName: 'Discount', name: 'discount', type: 'string', default: '', placeholder: 'e.g. 10', description: 'In percent, for all customers of the group' },
	{
		displayName: 'Discount of Several Categories',
		name: 'categoryDiscount',
		type: 'options',
		options: [
			{ name: 'Highest', value: 'highest' },
			{ name: 'Lowest', value: 'lowest' },
		],
		default: 'highest',
		description: 'Which one counts for a product in several categories with a price adjustment',
	},
];

/** A collection of the fields of a group. */
export function groupCollection(displayName: string, name: string, ...also: INodeProperties[]): INodeProperties {
	const options = [...FURTHER, ...also].sort((one, other) => one.displayName.localeCompare(other.displayName, 'en'));
	return { displayName, name, type: 'collection', placeholder: 'Add Field', default: {}, options };
}

/** Such a collection in the form of an item. What is left empty is not given. */
export function readGroupCollection(entered: Entered): RecordItem {
	return withoutAbsent({
		groupname: textIn(entered.groupName, 'Name'),
		discount: strictNumber(entered.discount, 'Discount'),
		default: entered.isDefault === '' || entered.isDefault === null ? undefined : entered.isDefault,
		product_in_category_discount: textIn(entered.categoryDiscount, 'Discount of Several Categories'),
	});
}
