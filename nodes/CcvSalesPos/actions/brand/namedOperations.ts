import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { withoutLinks } from '../../../../lib/ccv/items/withoutLinks';
import { createNamed, type NamedResource } from '../../../../lib/ccv/named/createNamed';
import { ensuredItem } from '../../../../lib/ccv/named/ensuredItem';
import { readCollection } from '../../../../lib/ccv/readList';
import { LIST_FIELDS, readLimit } from '../../../shared/listParameters';
import type { ItemOperation } from '../../../shared/Operation';
import { requiredTextAt } from '../../../shared/readItemParameters';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';

interface NamedOperations extends Record<string, ItemOperation<CcvClient>> {
	create: ItemOperation<CcvClient>;
	getMany: ItemOperation<CcvClient>;
}

/** The operations on records that are nothing but a name: brands, suppliers, conditions and packages. */
export function namedOperations(resource: string, path: NamedResource, example: string): NamedOperations {
	const create: INodeProperties[] = [{ displayName: 'Name', name: 'name', type: 'string', default: '', required: true, placeholder: `e.g. ${example}`, description: 'One with this name is returned instead of made twice; capitals and spaces around it do not count' }, SIMPLIFY_FIELD];
	return {
		create: {
			fields: updateDisplayOptions({ show: { resource: [resource], operation: ['create'] } }, create),

			async execute(ctx, itemIndex, client) {
				const ensured = await createNamed(client, path, requiredTextAt(ctx, 'name', 'Name', itemIndex));
				return [ensuredItem(ensured, readSimplify(ctx, itemIndex)) as IDataObject];
			},
		},
		getMany: {
			fields: updateDisplayOptions({ show: { resource: [resource], operation: ['getMany'] } }, [...LIST_FIELDS, SIMPLIFY_FIELD]),

			async execute(ctx, itemIndex, client) {
				const simplify = readSimplify(ctx, itemIndex);
				const records = (await readCollection(client, `/${path}/`)).slice(0, readLimit(ctx, itemIndex));
				return records.map((record) => (simplify ? withoutLinks(record) : record) as IDataObject);
			},
		},
	};
}
