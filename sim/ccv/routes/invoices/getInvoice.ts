import { findRecord } from '../../findRecord';
import { found, unknownId } from '../../outcome';
import { toInvoice } from '../../render/toInvoice';
import type { Route } from '../../route';

export const getInvoice: Route = {
	method: 'GET',
	path: '/invoices/:id/',
	answer(world, { id, origin }) {
		const invoice = findRecord(world.invoices, id);
		return invoice ? found(toInvoice(world, origin, invoice)) : unknownId('invoices', id);
	},
};
