import type { FieldType } from './checkBody';

/** Body of `POST /orders/:id/invoices/` and `PATCH /invoices/:id/`. The status is a word or its number (API.md 6). */
export const invoiceFields: Record<string, FieldType> = {
	status: { oneOf: ['paid', 'unpaid', 'reimbursed', 1, 2, 3] },
	payment_link_sent: 'text?',
	external_reference: 'text?',
};
