import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { demandRelation } from '../../../../lib/mplus/relations/findRelation';
import { writtenRelationItem } from '../../../../lib/mplus/relations/relationItem';
import { updateRelation } from '../../../../lib/mplus/relations/updateRelation';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, readZone, TIMEZONE_OPTION } from '../../../shared/optionsField';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { CLEAR_FIELDS, customerCollection } from '../../fields/customerFields';
import { CUSTOMER_LOCATOR, duplicatesOption, readCheckDuplicates, readCustomerKey } from '../../fields/customerLocator';
import { clearFields, readCustomerCollection } from '../../fields/readCustomerRecord';
import { shownForFields } from '../../../shared/specify';
import { readCustomer, SPECIFY_CUSTOMER } from '../../fields/specifyCustomer';

const properties: INodeProperties[] = [
	CUSTOMER_LOCATOR,
	...SPECIFY_CUSTOMER,
	shownForFields(customerCollection('Update Fields', 'updateFields')),
	shownForFields(CLEAR_FIELDS),
	SIMPLIFY_FIELD,
	optionsField(duplicatesOption(true), TIMEZONE_OPTION),
];

export const update: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['customer'], operation: ['update'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const form = { simplify: readSimplify(ctx, itemIndex), zone: readZone(ctx, itemIndex) };
		const wanted = readCustomer(ctx, itemIndex, () => clearFields(ctx, readCustomerCollection(ctx, 'updateFields', itemIndex), itemIndex));
		const known = await demandRelation(client, readCustomerKey(ctx, itemIndex), readCheckDuplicates(ctx, itemIndex, true));
		return [writtenRelationItem(await updateRelation(client, known, wanted), form) as IDataObject];
	},
};
