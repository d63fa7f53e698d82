import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import type { SaleKey } from '../../../lib/mplus/sales/SaleKey';
import { requiredLocatorAt } from '../../shared/readItemParameters';

/** The number of an order, invoice or proposal: year and number. */
const YEAR_AND_NUMBER = [{ type: 'regex', properties: { regex: '^\\s*$|^\\s*\\d{4}[.\\-/ ]\\d+\\s*$', errorMessage: 'A number is year and number, such as 2026.85214' } }];

export function orderLocator(description: string): INodeProperties {
	return {
		displayName: 'Order',
		name: 'order',
		type: 'resourceLocator',
		default: { mode: 'externalId', value: '' },
		required: true,
		description,
		modes: [
			{ displayName: 'From List', name: 'list', type: 'list', typeOptions: { searchListMethod: 'searchOrders', searchable: true } },
			{ displayName: 'By External ID', name: 'externalId', type: 'string', placeholder: 'e.g. ccv-1234-339323562' },
			{ displayName: 'By Number', name: 'number', type: 'string', placeholder: 'e.g. 2026.85214', validation: YEAR_AND_NUMBER },
			{ displayName: 'ID', name: 'id', type: 'string', placeholder: 'e.g. 5eea25d4-4188-43b8-9a66-8086561d590c' },
		],
	};
}

export function invoiceLocator(description: string): INodeProperties {
	return {
		displayName: 'Invoice',
		name: 'invoice',
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		required: true,
		description,
		modes: [
			{ displayName: 'From List', name: 'list', type: 'list', typeOptions: { searchListMethod: 'searchInvoices', searchable: true } },
			{ displayName: 'By External ID', name: 'externalId', type: 'string', placeholder: 'e.g. INV-0001' },
			{ displayName: 'By Number', name: 'number', type: 'string', placeholder: 'e.g. 2026.1001', validation: YEAR_AND_NUMBER },
			{ displayName: 'ID', name: 'id', type: 'string', placeholder: 'e.g. 09e2d578-b101-11e4-af90-12e3f512a338' },
		],
	};
}

/** The till finds a receipt by its ID only; the list looks through the newest. */
export const RECEIPT_LOCATOR: INodeProperties = {
	displayName: 'Receipt',
	name: 'receiptId',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	required: true,
	description: 'The receipt to read',
	modes: [
		{ displayName: 'From List', name: 'list', type: 'list', typeOptions: { searchListMethod: 'searchReceipts', searchable: true } },
		{ displayName: 'ID', name: 'id', type: 'string', placeholder: 'e.g. 5eea25d4-4188-43b8-9a66-8086561d590c' },
	],
};

/** The till does not look for external IDs of proposals. */
export function proposalLocator(description: string): INodeProperties {
	return {
		displayName: 'Proposal',
		name: 'proposal',
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		required: true,
		description,
		modes: [
			{ displayName: 'From List', name: 'list', type: 'list', typeOptions: { searchListMethod: 'searchProposals', searchable: true } },
			{ displayName: 'By Number', name: 'number', type: 'string', placeholder: 'e.g. 2026.301', validation: YEAR_AND_NUMBER },
			{ displayName: 'ID', name: 'id', type: 'string', placeholder: 'e.g. 1ce362aa-b101-11e4-af90-12e3f512a338' },
		],
	};
}

/** What the locator of an order, invoice or proposal points at. */
export function saleKeyAt(ctx: IExecuteFunctions, name: string, label: string, itemIndex: number): SaleKey {
	return requiredLocatorAt(ctx, name, label, itemIndex);
}
