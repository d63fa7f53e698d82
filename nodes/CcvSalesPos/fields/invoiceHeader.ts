import type { INodeProperties } from 'n8n-workflow';

import { withoutAbsent } from '../../../lib/model/withoutAbsent';
import type { RecordItem } from '../../shared/specify';
import { textIn, type Entered } from '../../shared/entered';
import { momentText } from './shopTime';

export const INVOICE_STATUS_FIELD: INodeProperties = {
	displayName: 'Status',
	name: 'status',
	type: 'options',
	options: [
		{ name: 'Paid', value: 'paid' },
		{ name: 'Reimbursed', value: 'reimbursed' },
		{ name: 'Unpaid', value: 'unpaid' },
	],
	default: 'paid',
};

/** A collection of what CCV takes of an invoice. */
export function invoiceHeaderField(displayName: string, name: string): INodeProperties {
	return {
		displayName,
		name,
		type: 'collection',
		placeholder: 'Add Field',
		default: {},
		options: [
			{ displayName: 'External Reference', name: 'externalReference', type: 'string', default: '', description: 'Number of the invoice elsewhere, such as in the bookkeeping. An invoice of the same order that has it already is not made again.' },
			{ displayName: 'Payment Link Sent', name: 'paymentLinkSent', type: 'dateTime', default: '', description: 'When the customer was sent a link to pay' },
			INVOICE_STATUS_FIELD,
		],
	};
}

/** Such a collection in the form of an item. Where an invoice is changed, null clears; what is left empty stays. */
export function readInvoiceHeader(entered: Entered, zone: string, nullClears = false): RecordItem {
	const cleared = (value: unknown) => nullClears && value === null;
	return withoutAbsent({
		external_reference: cleared(entered.externalReference) ? null : textIn(entered.externalReference, 'External Reference'),
		payment_link_sent: cleared(entered.paymentLinkSent) ? null : momentText(entered.paymentLinkSent, 'Payment Link Sent', zone),
		status: textIn(entered.status, 'Status'),
	});
}
