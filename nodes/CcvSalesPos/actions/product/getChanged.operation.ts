import { updateDisplayOptions, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { readChangedProducts } from '../../../../lib/ccv/products/changed/readChangedProducts';
import { readLedger } from '../../../../lib/sync/ledger/readLedger';
import { changedOutputs } from '../../../shared/changedOutputs';
import { DRY_READ_FIELD, flowFields, TIMEZONE_FIELD } from '../../../shared/flowFields';
import type { BatchOperation } from '../../../shared/Operation';
import { optionsField, readOption } from '../../../shared/optionsField';
import { progressTo } from '../../../shared/progressTo';
import { readFlow } from '../../changed/readFlow';
import { LANGUAGE_OPTION } from '../../fields/languageOption';

const properties: INodeProperties[] = [
	...flowFields({
		flow: 'ccv-products-to-mplus',
		flowDescription: 'Name of this flow in the ledger table. Each shop, kind of record and target needs one of its own.',
		fromBeginning: 'All products the shop has',
		fromDate: 'Products that were changed since the start date',
		fromNow: 'Products that are made or changed after the first run',
	}),
	DRY_READ_FIELD,
	TIMEZONE_FIELD,
	optionsField(LANGUAGE_OPTION, { displayName: 'Include Photos', name: 'includePhotos', type: 'boolean', default: true, description: 'Whether each product brings its photos along; variants and categories always come' }),
];

/** Runs once for all input items, which are the ledger's rows. Outputs: Records, and Run with exactly one item. */
export const getChanged: BatchOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['product'], operation: ['getChanged'] } }, properties),

	async executeAll(ctx, items, client) {
		const settings = { ...readFlow(ctx), photos: readOption(ctx, 'includePhotos', 0) === true };
		const ledger = readLedger(items.map(({ json }) => json), settings.flow);
		return changedOutputs(await readChangedProducts(client, ledger, settings, { onProgress: progressTo(ctx.logger, 'Get Changed: products read', client.connection.readsPerMinute) }));
	},
};
