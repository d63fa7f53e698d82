import type { Route } from '../route';
import { catalogueRoutes } from './catalogueRoutes';
import { getGeozoneCountries } from './getGeozoneCountries';
import { getPaymethods } from './getPaymethods';
import { getRoot } from './getRoot';
import { getSettings } from './getSettings';
import { getWebshop } from './getWebshop';
import { getWebshops } from './getWebshops';
import { salesRoutes } from './salesRoutes';

/** Everything this simulator plays; what is documented but not here answers 501.10. */
export const routes: Route[] = [
	...catalogueRoutes,
	...salesRoutes,
	getRoot,
	getWebshops,
	getWebshop,
	getSettings,
	getGeozoneCountries,
	getPaymethods,
];
