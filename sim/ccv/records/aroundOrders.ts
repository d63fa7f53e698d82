interface OfOrder {
	id: number;
	order_id: number;
	create_date: string;
}

export interface CcvOrderNote extends OfOrder {
	note: string | null;
	type: 'internal' | 'external';
}

export interface CcvOrderMessage extends OfOrder {
	message: string;
}

export interface CcvOrderNotification extends OfOrder {
	type: string;
}

export interface CcvInvoiceNotification {
	id: number;
	invoice_id: number;
	create_date: string;
	type: string;
}
