import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import type { NumberedKey } from '../../../lib/ccv/orders/findNumbered';
import type { CcvList } from '../../shared/ccvLists/ccvLists';
import { requiredLocatorAt } from '../../shared/readItemParameters';
import { idIn } from './idLocator';

/** A field for a record that has a number of its own beside its id: an order, an invoice, a return. */
export function numberedLocator(displayName: string, name: string, list: CcvList, description: string): INodeProperties {
	return {
		displayName,
		name,
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		required: true,
		description,
		modes: [
			{ displayName: 'From List', name: 'list', type: 'list', typeOptions: { searchListMethod: list, searchable: true } },
			{ displayName: 'By Number', name: 'number', type: 'string', placeholder: 'e.g. 1042 or 2026-1042' },
			{
				displayName: 'By ID',
				name: 'id',
				type: 'string',
				placeholder: 'e.g. 339493812',
				validation: [{ type: 'regex', properties: { regex: '^\\d*$', errorMessage: 'An ID of CCV has digits only' } }],
			},
		],
	};
}

export function orderLocator(description: string): INodeProperties {
	return numberedLocator('Order', 'order', 'searchOrders', description);
}

export function invoiceLocator(description: string): INodeProperties {
	return numberedLocator('Invoice', 'invoice', 'searchInvoices', description);
}

/** What such a field names: the number only where it says so. */
export function numberedKeyAt(ctx: IExecuteFunctions, name: string, label: string, itemIndex: number): NumberedKey {
	const { mode, value } = requiredLocatorAt(ctx, name, label, itemIndex);
	return mode === 'number' ? { number: value } : { id: idIn(value, label) ?? 0 };
}
