import type { Address, Customer } from '../../model/Order';
import type { Quantity } from '../../model/Quantity';

/** A customer in the target's own fields; an absent one is not known. */
export type CustomerFields = Record<string, string>;

export interface KnownCustomer {
	number: number;
	active: boolean;
	externalId?: string;
	email?: string;
	fields: CustomerFields;
}

export interface TargetArticle {
	number: number;
	pluNumber?: string;
	externalId?: string;
	barcodes: string[];
	vatCode?: number;
	vatPercentage?: number;
	active: boolean;
}

export interface TargetLine {
	articleNumber: number;
	text?: string;
	quantity: Quantity;
	priceCents: number;
	vatCode?: number;
}

export interface TargetOrder {
	id: string;
	number?: string;
	externalId: string;
	customerNumber?: number;
	totalInclCents?: number;
	totalExclCents?: number;
	/** Absent where the target did not say them. Lines that the target added by itself are left out. */
	lines?: TargetLine[];
	financialDate?: CalendarDay;
}

export interface CalendarDay {
	year: number;
	month: number;
	day: number;
}

/** One order as it goes to the target. */
export interface OrderDraft {
	externalId: string;
	reference: string;
	financialDate: CalendarDay;
	entryBranch: number;
	financialBranch: number;
	workplace?: number;
	employee: number;
	vatMethod: 'inclusive' | 'exclusive';
	lines: TargetLine[];
	deliveryAddress?: Address;
	invoiceAddress?: Address;
	/** Sum of the lines, in the sense of vatMethod. */
	totalCents: number;
	/** What it must be including VAT, where the source says it. */
	inclCents?: number;
}

/** How a write ended. An unclear end is a fact like any other: the caller looks before it writes again. */
export type Written<T> =
	| { kind: 'done'; value: T; replayed: boolean }
	| { kind: 'exists' } // the target has a record with this external id
	| { kind: 'refused'; message: string; replayed: boolean } // it understood and said no
	| { kind: 'unclear'; message: string }; // no answer, or one that says nothing of the write

export interface CreatedOrder {
	id: string;
	number?: string;
	/** The order as the target stored it, where it says so. */
	order?: TargetOrder;
	/** Accepted, but not stored yet: a till that queues orders for a branch. */
	queued: boolean;
	/** Fields out of which characters were left that XML cannot carry. */
	shortened: string[];
}

export interface VatRate {
	branch?: number;
	country?: string;
	code: number;
	percentage: number;
}

export interface Branch {
	number: number;
	name: string;
	/** As the VAT rates name it. */
	country?: string;
	workplaces: number[];
}

export interface CustomerKey {
	/** Customers are found by external id first, then by e-mail. */
	externalId?: string;
	email?: string;
}

export type ArticleKey = 'pluNumber' | 'articleNumber' | 'externalId' | 'barcode';

/** What an order sync needs of the system it writes to. Implemented by lib/mplus. */
export interface OrderTarget {
	/** System and installation, e.g. `mplus:api.mpluskassa.nl:12345`. */
	readonly installation: string;
	/** A neutral customer in the target's own fields. Pure. */
	customerFields(customer: Customer, externalId: string | undefined): CustomerFields;
	findOrders(externalIds: string[]): Promise<Map<string, TargetOrder>>;
	/** All customers that have one of the external ids or, without regard to case, one of the e-mail addresses. */
	findCustomers(keys: CustomerKey[]): Promise<KnownCustomer[]>;
	/** All articles that one of the texts may mean by one of the keys, and those with one of the numbers. */
	findArticles(wanted: { texts: Array<{ sku?: string; ean?: string }>; keys: ArticleKey[]; numbers: number[] }): Promise<TargetArticle[]>;
	listVatRates(): Promise<VatRate[]>;
	listBranches(): Promise<Branch[]>;
	createOrder(draft: OrderDraft, customerNumber: number, attempt: number): Promise<Written<CreatedOrder>>;
	createCustomer(fields: CustomerFields): Promise<Written<number>>;
	updateCustomer(number: number, changes: CustomerFields): Promise<Written<number>>;
	/** Whether the target answers at all. */
	isAnswering(): Promise<boolean>;
}
