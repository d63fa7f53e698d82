import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { demandRelation } from '../../../../lib/mplus/relations/findRelation';
import { relationItem } from '../../../../lib/mplus/relations/relationItem';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, readZone, TIMEZONE_OPTION } from '../../../shared/optionsField';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { CUSTOMER_LOCATOR, duplicatesOption, readCheckDuplicates, readCustomerKey } from '../../fields/customerLocator';

const properties: INodeProperties[] = [CUSTOMER_LOCATOR, SIMPLIFY_FIELD, optionsField(duplicatesOption(false), TIMEZONE_OPTION)];

export const get: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['customer'], operation: ['get'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const form = { simplify: readSimplify(ctx, itemIndex), zone: readZone(ctx, itemIndex) };
		const relation = await demandRelation(client, readCustomerKey(ctx, itemIndex), readCheckDuplicates(ctx, itemIndex, false));
		return [relationItem(relation, form) as IDataObject];
	},
};
