/** The items of `balances` and `vat_totals` are not documented (API.md 11): plain objects that could be so. */
export interface CcvCashup {
	id: number;
	number_full: string;
	create_date: string;
	start_period: string;
	end_period: string | null;
	status: string;
	balances: Array<Record<string, unknown>>;
	vat_totals: Array<Record<string, unknown>>;
}

/** Its fields are not documented (API.md 11), only that it holds several versions for different purposes. */
export interface CcvTerminalReceipt {
	id: number;
	order_id: number;
	create_date: string;
	customer_receipt: string;
	merchant_receipt: string;
}

export interface CcvFiscalTransactionSignature {
	id: number;
	order_id: number;
	create_date: string;
	signature_identifier: string;
	type: string;
	signature_data: string;
}
