import type { INodeProperties } from 'n8n-workflow';

import { withoutAbsent } from '../../../lib/model/withoutAbsent';
import { DEFAULT_ZONE } from '../../shared/checkedValues';
import { shownForFields, specifyFields, type RecordItem } from '../../shared/specify';
import { textIn, type Entered } from '../../shared/entered';
import { flagIn } from './flagIn';
import { idIn, idLocator } from './idLocator';
import { customerDetailsField, readCustomerDetails } from './orderCustomer';
import { dayIn } from './shopTime';

export const CUSTOMER_JSON = { displayName: 'Customer (JSON)', name: 'customerJson' };

export const SPECIFY_CUSTOMER = specifyFields({
	...CUSTOMER_JSON,
	description: 'Fields by their names in CCV, e.g. {"username": "jan@example.com", "userinfo": {"email": "jan@example.com", "billingaddress": {"last_name": "Jansen"}}}. A customer as Get returns it, simplified or not, fits too. What is absent stays as it is, and null clears it.',
});

/** Who a customer is that may be new. */
export const NEW_CUSTOMER_FIELDS = [
	{ displayName: 'Email', name: 'email', type: 'string' as const, default: '', placeholder: 'name@email.com', description: 'Becomes the user name of a new customer as well, unless another is given' },
	{ displayName: 'First Name', name: 'firstName', type: 'string' as const, default: '' },
	{ displayName: 'Last Name', name: 'lastName', type: 'string' as const, default: '' },
	{ displayName: 'Company Name', name: 'companyName', type: 'string' as const, default: '', description: 'A new customer with one is a company, unless Customer Type says otherwise' },
].map(shownForFields);

type Choice = [name: string, value: string, description?: string];

const choices = (displayName: string, name: string, initial: string, description: string, given: Choice[]): INodeProperties => ({
	displayName,
	name,
	type: 'options',
	options: given.map(([label, value, text]) => ({ name: label, value, ...(text && { description: text }) })),
	default: initial,
	description,
});

const OWN: INodeProperties[] = [
	{ displayName: 'Active', name: 'active', type: 'boolean', default: true, description: 'Whether the customer can log in' },
	choices('Approval Status', 'approvalStatus', 'accepted', 'Can be given while the customer waits for it', [
		['Accepted', 'accepted'],
		['Rejected', 'rejected', 'CCV tells the customer and deletes the account'],
	]),
	{ displayName: 'Birth Date', name: 'birthDate', type: 'dateTime', default: '' },
	choices('Discount of Several Categories', 'categoryDiscount', 'highest', 'Which one counts for a product in several categories with a price adjustment', [
		['Highest', 'highest'],
		['Lowest', 'lowest'],
	]),
	idLocator('Group', 'group', 'searchUserGroups', 'The group of the customer; a new one is in the default group where none is chosen'),
	{ displayName: 'IBAN', name: 'iban', type: 'string', default: '' },
	{ displayName: 'Password', name: 'password', type: 'string', typeOptions: { password: true }, default: '', description: 'A new customer without one gets a random one that nobody learns. A password is written each time, as CCV does not show it.' },
	{ displayName: 'User Name', name: 'username', type: 'string', default: '', description: 'With which the customer logs in; CCV allows each only once. Create or Update leaves that of a customer it finds as it is.' },
	{ displayName: 'Website', name: 'website', type: 'string', default: '' },
];

/** A collection of the fields of a customer, all but those named. */
export function customerCollection(displayName: string, name: string, without: string[]): INodeProperties {
	const details = customerDetailsField('').options as INodeProperties[];
	const options = [...details, ...OWN].filter((option) => !without.includes(option.name));
	return { displayName, name, type: 'collection', placeholder: 'Add Field', default: {}, options: options.sort((one, other) => one.displayName.localeCompare(other.displayName, 'en')) };
}

/** Such a collection in the form of an item. Left empty: not given; null, which only an expression gives: cleared. */
export function readCustomerCollection(entered: Entered): RecordItem {
	const nullOr = (name: string, read: (value: unknown) => unknown) => (entered[name] === null ? null : read(entered[name]));
	const own = withoutAbsent({
		iban: nullOr('iban', (value) => textIn(value, 'IBAN')),
		website: nullOr('website', (value) => textIn(value, 'Website')),
		birthdate: nullOr('birthDate', (value) => dayIn(value, 'Birth Date', DEFAULT_ZONE)),
	});
	const userinfo = { ...readCustomerDetails(entered, true), ...own };
	return withoutAbsent({
		username: textIn(entered.username, 'User Name'),
		password: textIn(entered.password, 'Password'),
		group_id: nullOr('group', (value) => idIn(value, 'Group')),
		status: flagIn(entered.active, 'Active'),
		approval_status: textIn(entered.approvalStatus, 'Approval Status'),
		product_in_category_discount: textIn(entered.categoryDiscount, 'Discount of Several Categories'),
		userinfo: Object.keys(userinfo).length > 0 ? userinfo : undefined,
	});
}
