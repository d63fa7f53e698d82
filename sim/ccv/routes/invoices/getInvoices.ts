import { found } from '../../outcome';
import { toPage } from '../../query/toPage';
import { toSorted } from '../../query/toSorted';
import { toInvoice } from '../../render/toInvoice';
import type { Route } from '../../route';
import { invoiceRules, invoiceValue, wantedInvoices } from './invoiceRules';

export const getInvoices: Route = {
	method: 'GET',
	path: '/invoices/',
	query: invoiceRules,
	answer(world, call) {
		const wanted = wantedInvoices(world, call.query.filters);
		const sorted = toSorted(wanted, call.query.orderby, (invoice, field) => invoiceValue(world, invoice, field));
		return found(toPage(call, sorted, (invoice) => toInvoice(world, call.origin, invoice)));
	},
};
