import type { AddressItem, CustomerItem, LineKind } from './OrderItem';
import type { Quantity } from './Quantity';

export type Address = AddressItem;
export type Customer = CustomerItem;

export interface OrderSource {
	system: string;
	shop: string;
	id: string;
	number: string;
}

export interface OrderLine {
	kind: LineKind;
	sku?: string;
	ean?: string;
	text?: string;
	quantity: Quantity;
	/** Including VAT where the order's vatMethod is inclusive, else excluding. */
	priceCents: number;
	vatPercentage?: number;
}

/** A neutral order inside lib: money in integer cents, quantities with decimals. Made by `readOrder`. */
export interface Order {
	source: OrderSource;
	/** External id in the system that made the order, where that is not the source. */
	origin?: string;
	createdAt: string;
	paid: boolean;
	payment?: { method?: string; amountCents?: number };
	currency?: string;
	customer?: Customer;
	lines: OrderLine[];
	/** In the same sense as the lines: including VAT where vatMethod is inclusive. */
	totalCents: number;
	/** Including VAT, whatever the sense of the lines; absent where the source does not say it. */
	inclCents?: number;
	vatMethod: 'inclusive' | 'exclusive';
	delivery?: { method?: string; address?: Address };
	note?: string;
}
