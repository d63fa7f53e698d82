import type { IDataObject } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { checkConnection } from '../../../../lib/ccv/connection/checkConnection';
import type { ItemOperation } from '../../../shared/Operation';

export const check: ItemOperation<CcvClient> = {
	fields: [],

	async execute(_ctx, _itemIndex, client) {
		return [{ ...(await checkConnection(client)) } as unknown as IDataObject];
	},
};
