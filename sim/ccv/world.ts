import type { CcvCatalogueWorld } from './catalogueWorld';
import type { CcvOrder, CcvPaymethod, CcvProduct, CcvUser } from './records';
import type { CcvSalesWorld } from './salesWorld';

export type * from './records';

/** What a shop of the CCV simulator holds. Names in snake_case are those of the API (FIELDS.md). */
export interface CcvWorld extends CcvCatalogueWorld, CcvSalesWorld {
	shop: CcvShop;
	keys: { publicKey: string; secretKey: string };
	/** `strict` refuses what the documents do not name; `till` ignores it. */
	mode: 'strict' | 'till';
	/** Whether an order's `create_date` is when its basket was begun or when it was completed: not documented. */
	createDateIs: 'basket' | 'completion';
	/** What a `max_create_date` without a time means: not documented. */
	dateOnlyMaxIs: 'midnight' | 'end-of-day';
	limitWindow: 'fixed' | 'sliding';
	/** Whether `/orders/1/orderrows/` counts as order rows or as orders too: not documented. */
	nestedCountsAs: 'last' | 'each';
	/** `totalPerMinute` counts over all resources and methods; its value is not documented, so absent: none. */
	limits: { readsPerMinute: number; writesPerMinute: number; productQueriesPerMinute: number; totalPerMinute?: number };
	/** Seconds in the header `retry-after` of a 429; absent: no such header, as the documents know none. */
	retryAfterSeconds?: number;
	defaultPageSize: number;
	/** Resources that the key may use; absent: all. */
	permissions?: string[];
	/** The codes of these refusals are not documented (API.md 5), so a test may choose others. */
	refusals: { auth: RefusalCode; permission: RefusalCode; validation: RefusalCode };
	users: CcvUser[];
	products: CcvProduct[];
	orders: CcvOrder[];
	paymethods: CcvPaymethod[];
	counters: CcvCounters;
}

export interface RefusalCode {
	status: number;
	code: string;
}

export interface CcvShop {
	id: number;
	name: string;
	isSalesPos: boolean;
	createDate: string;
	currency: string;
	language: string;
	pricesIncludeVat: boolean;
	tariffs: CountryTariffs[];
	/** How many active products the subscription allows; -1: any number (API.md 8). */
	productLimit: number;
	/** Scheme and host in links; absent: as the request addressed the shop. */
	apiRoot?: string;
}

export interface CountryTariffs {
	country: string;
	code: string;
	geozone_id: number;
	geozone_name: string;
	tariffs: Array<{ type: string; percentage: number }>;
}

export interface CcvCounters {
	/** The highest id given out so far, per resource. */
	lastIds: Record<string, number>;
	orderId: number;
	orderRowId: number;
	/** The number that the next completed order gets. */
	orderNumber: number;
	/** The number that the next invoice gets. */
	invoiceNumber: number;
	/** The number that the next return gets. */
	returnNumber: number;
	/** Times of the calls that counted, per resource and method, and `total`. */
	calls: Record<string, number[]>;
}
