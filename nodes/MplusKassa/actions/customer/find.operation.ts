import { updateDisplayOptions, type IDataObject, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

import { PosError } from '../../../../lib/http/PosError';
import { fromItem } from '../../../../lib/mplus/items/fromItem';
import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { relationItem } from '../../../../lib/mplus/relations/relationItem';
import { searchRelationsBy } from '../../../../lib/mplus/relations/searchRelationsBy';
import type { Relation } from '../../../../lib/mplus/soap/mplusTypes.generated';
import { readLimit } from '../../../shared/listParameters';
import { numberIn, numberLocator } from '../../../shared/numberLocator';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, readZone, TIMEZONE_OPTION } from '../../../shared/optionsField';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { listFieldsFor } from '../../fields/listFields';

/** What the till can search relations by (Mplus API, dossier 8). */
const SEARCHED: Record<string, string> = {
	address: 'Address',
	bankAccountNumber: 'Bank Account Number',
	cardNumber: 'Card Number',
	city: 'City',
	contact: 'Contact',
	country: 'Country',
	deliveryAddress: 'Delivery Address',
	deliveryCity: 'Delivery City',
	deliveryCountry: 'Delivery Country',
	deliveryZipcode: 'Delivery Zip Code',
	email: 'Email',
	extRelationId: 'External ID',
	mobile: 'Mobile',
	name: 'Name',
	relationCode: 'Relation Code',
	telephone: 'Telephone',
	website: 'Website',
	zipcode: 'Zip Code',
};

const CRITERIA: INodeProperties[] = [
	...Object.entries(SEARCHED).map(([name, displayName]): INodeProperties => ({ displayName, name, type: 'string', default: '' })),
	{ displayName: 'Birth Date', name: 'birthDate', type: 'dateTime', default: '' } satisfies INodeProperties,
	numberLocator('Category', 'category', 'searchRelationCategories', 'The card category'),
].sort((one, other) => one.displayName.localeCompare(other.displayName));

const properties: INodeProperties[] = [
	{
		displayName: 'Match',
		name: 'match',
		type: 'options',
		options: [
			{ name: 'Exact', value: 'exact', description: 'The whole text, whatever its case' },
			{ name: 'Partial', value: 'partial', description: 'A part of the text, whatever its case' },
		],
		default: 'exact',
	},
	{ displayName: 'Search For', name: 'criteria', type: 'collection', placeholder: 'Add Field', default: {}, description: 'A customer must fit all of these', options: CRITERIA },
	{
		displayName: 'Every Match',
		name: 'everyMatch',
		type: 'boolean',
		default: false,
		description: 'Whether to return every customer that fits instead of the first; the till names one only, so all customers are read, 1,000 per call',
	},
	...listFieldsFor({ everyMatch: [true] }),
	SIMPLIFY_FIELD,
	optionsField(TIMEZONE_OPTION),
];

export const find: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['customer'], operation: ['find'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const form = { simplify: readSimplify(ctx, itemIndex), zone: readZone(ctx, itemIndex) };
		const exact = ctx.getNodeParameter('match', itemIndex, 'exact') !== 'partial';
		const every = ctx.getNodeParameter('everyMatch', itemIndex, false) === true;
		const relations = await searchRelationsBy(client, { template: readTemplate(ctx, itemIndex, form.zone), exact, every });
		return relations.slice(0, every ? readLimit(ctx, itemIndex) : 1).map((relation) => relationItem(relation, form) as IDataObject);
	},
};

function readTemplate(ctx: IExecuteFunctions, itemIndex: number, zone: string): Relation {
	const { category, ...criteria } = ctx.getNodeParameter('criteria', itemIndex, {}) as Record<string, unknown>;
	const given = Object.entries(criteria).map(([name, value]) => [name, String(value ?? '').trim()] as const);
	const item = { ...Object.fromEntries(given.filter(([, text]) => text !== '')), categoryId: numberIn(category, 'Category') };
	if (Object.values(item).every((value) => value === undefined)) throw new PosError('invalid-setting', 'There is nothing to search for', { hint: 'Fill in at least one field under Search For' });
	return fromItem<Relation>('Relation', item, zone);
}
