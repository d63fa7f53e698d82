import { updateDisplayOptions, type IDataObject, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

import type { Item } from '../../../../lib/mplus/items/toItem';
import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { writtenRelationItem } from '../../../../lib/mplus/relations/relationItem';
import { saveRelation, type MatchedBy } from '../../../../lib/mplus/relations/saveRelation';
import { numberLocator, tillNumberAt } from '../../../shared/numberLocator';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, readZone, TIMEZONE_OPTION } from '../../../shared/optionsField';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { CLEAR_FIELDS, customerCollection } from '../../fields/customerFields';
import { duplicatesOption, readCheckDuplicates } from '../../fields/customerLocator';
import { clearFields, readNewCustomer } from '../../fields/readCustomerRecord';
import { shownForFields } from '../../../shared/specify';
import { NEW_CUSTOMER_FIELDS, readCustomer, SPECIFY_CUSTOMER } from '../../fields/specifyCustomer';

const properties: INodeProperties[] = [
	{
		displayName: 'Match By',
		name: 'matchBy',
		type: 'options',
		options: [
			{ name: 'Email', value: 'email', description: 'The whole address, whatever its case' },
			{ name: 'External ID', value: 'externalId', description: 'The whole ID' },
			{ name: 'Number', value: 'number', description: 'The number of the relation in the till' },
		],
		default: 'email',
		description: 'What tells whether the till has the customer already. Runs at the same time wait for each other within one n8n process; in several processes, such as workers, they can still create a customer twice.',
	},
	...SPECIFY_CUSTOMER,
	shownForFields({ ...numberLocator('Number', 'relationNumber', 'searchRelations', 'The number of the relation in the till'), displayOptions: { show: { matchBy: ['number'] } } }),
	...NEW_CUSTOMER_FIELDS,
	shownForFields(customerCollection('Additional Fields', 'additionalFields', ['name', 'companyName', 'contact', 'email', 'extRelationId'])),
	shownForFields(CLEAR_FIELDS),
	SIMPLIFY_FIELD,
	optionsField(duplicatesOption(true), TIMEZONE_OPTION),
];

export const upsert: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['customer'], operation: ['upsert'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const form = { simplify: readSimplify(ctx, itemIndex), zone: readZone(ctx, itemIndex) };
		const by = ctx.getNodeParameter('matchBy', itemIndex) as MatchedBy;
		const wanted = readCustomer(ctx, itemIndex, () => readFields(ctx, by, itemIndex));
		return [writtenRelationItem(await saveRelation(client, by, wanted, readCheckDuplicates(ctx, itemIndex, true)), form) as IDataObject];
	},
};

function readFields(ctx: IExecuteFunctions, by: MatchedBy, itemIndex: number): Item {
	const item = clearFields(ctx, readNewCustomer(ctx, 'additionalFields', itemIndex), itemIndex);
	const relationNumber = by === 'number' ? tillNumberAt(ctx, 'relationNumber', 'Number', itemIndex) : undefined;
	return relationNumber === undefined ? item : { relationNumber, ...item };
}
