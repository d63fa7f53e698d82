import type {
	CcvCashup,
	CcvFiscalTransactionSignature,
	CcvInvoice,
	CcvInvoiceNotification,
	CcvOrderMessage,
	CcvOrderNote,
	CcvOrderNotification,
	CcvReturn,
	CcvTerminalReceipt,
	CcvUserGroup,
} from './records';

/** What a shop holds around its orders and users, and how it behaves where the documents are silent. */
export interface CcvSalesWorld extends SalesSwitches {
	usergroups: CcvUserGroup[];
	ordernotes: CcvOrderNote[];
	ordermessages: CcvOrderMessage[];
	ordernotifications: CcvOrderNotification[];
	invoices: CcvInvoice[];
	invoicenotifications: CcvInvoiceNotification[];
	returns: CcvReturn[];
	cashups: CcvCashup[];
	terminalreceipts: CcvTerminalReceipt[];
	fiscaltransactionsignatures: CcvFiscalTransactionSignature[];
}

export interface SalesSwitches {
	/** `paymethod_id` of an order that the API made, which cannot say it; absent: the first of the shop. Not documented. */
	apiOrderPaymethodId?: number;
	/** Whether an order that the API made lowers the stock of what it sells: not documented. */
	apiOrderTakesStock: boolean;
	/** Whether PATCH of a user merges `userinfo` and its addresses with what is there, or puts them in its place: not documented. */
	mergesNested: boolean;
	/** What shipping is computed to cost where an order of the API does not say: it depends on the shop. */
	computedShipping: number;
}
