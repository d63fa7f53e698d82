import type { Route } from '../../route';
import { labelLinks } from '../labelLinks';
import { getInvoice } from './getInvoice';
import { getInvoices } from './getInvoices';
import { invoiceNotifications } from './invoiceNotifications';
import { invoiceRows } from './invoiceRows';
import { patchInvoice } from './patchInvoice';
import { postInvoice } from './postInvoice';

export const invoiceRoutes: Route[] = [
	getInvoices,
	getInvoice,
	patchInvoice,
	postInvoice,
	...invoiceRows,
	...invoiceNotifications,
	...labelLinks('invoices', 'invoicelabels'),
];
