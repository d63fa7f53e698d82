import type { CcvSalesWorld } from './salesWorld';

/** A shop without a sale. */
export const givenSales = (): CcvSalesWorld => ({
	usergroups: [],
	ordernotes: [],
	ordermessages: [],
	ordernotifications: [],
	invoices: [],
	invoicenotifications: [],
	returns: [],
	cashups: [],
	terminalreceipts: [],
	fiscaltransactionsignatures: [],
	apiOrderTakesStock: false,
	mergesNested: true,
	computedShipping: 0,
});
