import type { INodeProperties } from 'n8n-workflow';

import { withoutLinks, type CcvItem } from '../../../../lib/ccv/items/withoutLinks';
import type { CcvRecord } from '../../../../lib/ccv/writes/createRecord';

/** For the collection Options. */
export const INCLUDE_KEY_OPTION: INodeProperties = {
	displayName: 'Include Key',
	name: 'includeKey',
	type: 'boolean',
	default: false,
	description: 'Whether to return the key with which CCV signs what it posts. It is a secret: who has it can forge a notification.',
};

/** A webhook as an item shows it; its key only where it is asked for, in whatever form. */
export function webhookItem(webhook: CcvRecord, simplify: boolean, includeKey: boolean): CcvItem {
	const { key, ...shown } = webhook;
	return { ...(simplify ? withoutLinks(shown) : shown), ...(includeKey && key !== undefined && { key }) };
}
