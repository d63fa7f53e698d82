import { dutchTariffs } from './dutchTariffs';
import { givenCatalogue } from './givenCatalogue';
import { givenSales } from './givenSales';
import type { CcvShop, CcvWorld } from './world';

type Loose<T> = { [K in keyof T]?: Partial<T[K]> };
export type CcvWorldOver = Partial<Omit<CcvWorld, 'shop' | 'keys' | 'limits' | 'refusals' | 'counters'>> &
	Loose<Pick<CcvWorld, 'shop' | 'keys' | 'limits' | 'refusals' | 'counters'>>;

/** A shop with nothing in it but what the test gives. */
export function givenCcvWorld(over: CcvWorldOver = {}): CcvWorld {
	return {
		...givenCatalogue(),
		...givenSales(),
		mode: 'strict',
		createDateIs: 'basket',
		dateOnlyMaxIs: 'midnight',
		limitWindow: 'fixed',
		nestedCountsAs: 'last',
		defaultPageSize: 25,
		users: [],
		products: [],
		orders: [],
		paymethods: structuredClone(PAYMETHODS),
		...over,
		shop: { ...structuredClone(SHOP), ...over.shop },
		keys: { publicKey: 'demo_public_key', secretKey: 'demo_secret_key', ...over.keys },
		limits: { readsPerMinute: 150, writesPerMinute: 100, productQueriesPerMinute: 30, ...over.limits },
		refusals: { ...REFUSALS, ...over.refusals },
		counters: { lastIds: {}, orderId: 339000000, orderRowId: 648000000, orderNumber: 1001, invoiceNumber: 5001, returnNumber: 301, calls: {}, ...over.counters },
	};
}

const SHOP: CcvShop = {
	id: 90210,
	name: 'Demo Shop',
	isSalesPos: true,
	createDate: '2010-01-04T09:00:00Z',
	currency: 'EUR',
	language: 'nl',
	pricesIncludeVat: true,
	productLimit: -1,
	tariffs: dutchTariffs,
};

const REFUSALS: CcvWorld['refusals'] = {
	auth: { status: 401, code: '401.10' },
	permission: { status: 403, code: '403.10' },
	validation: { status: 400, code: '400.10' },
};

const PAYMETHODS: CcvWorld['paymethods'] = [
	{ id: 3, psp: '', method: 'BankTransfer', combined_name: 'BankTransfer', label: 'Vooraf overmaken' },
	{ id: 5, psp: '', method: 'Cash', combined_name: 'Cash', label: 'Contant' },
	{ id: 8, psp: '', method: 'Pin', combined_name: 'Pin', label: 'Pinnen' },
	{ id: 12, psp: 'Pay', method: 'Ideal', combined_name: 'PayIdeal', label: 'iDEAL' },
];
