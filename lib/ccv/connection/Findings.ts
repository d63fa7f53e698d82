import type { CcvConnection } from '../CcvConnection';
import type { CountryVat } from '../reference/readVatTable';
import type { CcvRecord } from '../writes/createRecord';
import type { Reading } from './attempt';
import type { Probe } from './probe';

/** One page of a list, with what it says of itself. */
export interface ListPage {
	items: CcvRecord[];
	/** How many records a page has, by its own words. */
	size?: number;
	hasNext: boolean;
}

export interface UnpaidOrders {
	/** Without those that are cancelled; oldest first. */
	orders: CcvRecord[];
	/** Whether there are more than were read. */
	more: boolean;
}

/** What was read of a shop. What there was no reason to ask for is undefined. */
export interface Findings {
	/** Of the connection, what is no secret. */
	settings: Pick<CcvConnection, 'baseUrl' | 'schema' | 'verifyResponses' | 'readsPerMinute' | 'writesPerMinute' | 'productQueriesPerMinute'>;
	/** A call that asks for no form of the data, and one that asks for that of the credential. */
	bare: Probe;
	flavoured: Probe;
	webshops: Reading<CcvRecord[]>;
	/** Those under a system of several. */
	branches?: Reading<CcvRecord[]>;
	shopSettings: Reading<CcvRecord>;
	vat: Reading<CountryVat[]>;
	packages: Reading<CcvRecord[]>;
	paymethods: Reading<CcvRecord[]>;
	users: Reading<ListPage>;
	webhooks: Reading<ListPage>;
	/** As CCV pages where nothing is said of a size. */
	defaultPage: Reading<ListPage>;
	/** The newest orders by their number, in the largest page that CCV is said to give. */
	orders: Reading<ListPage>;
	unpaid: Reading<UnpaidOrders>;
	/** One product, with its variants asked for. */
	product: Reading<ListPage>;
	/** Rows of one order, variants of one product. */
	orderrows?: Reading<unknown>;
	attributecombinations?: Reading<unknown>;
}
