import type { Route } from '../route';
import { getGeozoneCountries } from './getGeozoneCountries';
import { getOrder } from './getOrder';
import { getOrderRow } from './getOrderRow';
import { getOrderRows } from './getOrderRows';
import { getOrders } from './getOrders';
import { getPaymethods } from './getPaymethods';
import { getProduct } from './getProduct';
import { getProductQueries } from './getProductQueries';
import { getProducts } from './getProducts';
import { getRoot } from './getRoot';
import { getSettings } from './getSettings';
import { getUser } from './getUser';
import { getUsers } from './getUsers';
import { getWebshop } from './getWebshop';
import { getWebshops } from './getWebshops';
import { patchOrder } from './patchOrder';

/** Everything this simulator plays; what is documented but not here answers 501.10. */
export const routes: Route[] = [
	getRoot,
	getWebshops,
	getWebshop,
	getSettings,
	getGeozoneCountries,
	getOrders,
	getOrder,
	patchOrder,
	getOrderRows,
	getOrderRow,
	getUsers,
	getUser,
	getProducts,
	getProduct,
	getProductQueries,
	getPaymethods,
];
