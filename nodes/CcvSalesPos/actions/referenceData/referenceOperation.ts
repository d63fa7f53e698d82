import { updateDisplayOptions, type IDataObject, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { withoutLinks, type CcvItem } from '../../../../lib/ccv/items/withoutLinks';
import type { ItemOperation } from '../../../shared/Operation';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';

interface ReferenceList {
	/** Own name of the operation. */
	operation: string;
	fields?: INodeProperties[];
	/** In CCV's own JSON. */
	read(client: CcvClient, ctx: IExecuteFunctions, itemIndex: number): Promise<object[]>;
	simplify?(record: object): CcvItem;
}

/** An operation that hands out what CCV keeps in a list: one item for each entry. */
export function referenceOperation({ operation, fields = [], read, simplify = withoutLinks }: ReferenceList): ItemOperation<CcvClient> {
	return {
		fields: updateDisplayOptions({ show: { resource: ['referenceData'], operation: [operation] } }, [...fields, SIMPLIFY_FIELD]),

		async execute(ctx, itemIndex, client) {
			const records = await read(client, ctx, itemIndex);
			return (readSimplify(ctx, itemIndex) ? records.map(simplify) : records) as IDataObject[];
		},
	};
}
