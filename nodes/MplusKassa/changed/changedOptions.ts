import type { INodeProperties } from 'n8n-workflow';

import { numberLocator } from '../../shared/numberLocator';

/** Fields that several kinds of Get Changed have in Options. */
export const BRANCH_OPTION: INodeProperties = numberLocator('Branch', 'branch', 'searchBranches', 'Only what is booked on this branch; all branches where it is empty');

export function ownWritesOption(what: string): INodeProperties {
	return {
		displayName: 'Leave Out Own Writes',
		name: 'leaveOutOwnWrites',
		type: 'boolean',
		default: false,
		description: `Whether to leave out ${what}`,
	};
}

/** Which documents are read; nothing is lost by it. */
export const PAYMENT_FILTER_FIELD: INodeProperties = {
	displayName: 'Payment Filter',
	name: 'paymentFilter',
	type: 'options',
	options: [
		{ name: 'All', value: 'all', description: 'Paid or not' },
		{ name: 'Only Fully Paid', value: 'paid', description: 'What is paid later changes by it, and arrives then' },
	],
	default: 'all',
};

export const FLOW_DESCRIPTION = 'Name of this flow in the ledger table. Each till, kind of record and target needs one of its own.';
