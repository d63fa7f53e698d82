import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { createRelation } from '../../../../lib/mplus/relations/createRelation';
import { writtenRelationItem } from '../../../../lib/mplus/relations/relationItem';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, readZone, TIMEZONE_OPTION } from '../../../shared/optionsField';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { customerCollection } from '../../fields/customerFields';
import { readNewCustomer } from '../../fields/readCustomerRecord';
import { shownForFields } from '../../../shared/specify';
import { NEW_CUSTOMER_FIELDS, readCustomer, SPECIFY_CUSTOMER } from '../../fields/specifyCustomer';

const properties: INodeProperties[] = [
	...SPECIFY_CUSTOMER,
	...NEW_CUSTOMER_FIELDS,
	shownForFields(customerCollection('Additional Fields', 'additionalFields', ['name', 'companyName', 'contact', 'email', 'extRelationId'])),
	SIMPLIFY_FIELD,
	optionsField(TIMEZONE_OPTION),
];

export const create: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['customer'], operation: ['create'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const form = { simplify: readSimplify(ctx, itemIndex), zone: readZone(ctx, itemIndex) };
		const relation = readCustomer(ctx, itemIndex, () => readNewCustomer(ctx, 'additionalFields', itemIndex));
		return [writtenRelationItem(await createRelation(client, relation), form) as IDataObject];
	},
};
