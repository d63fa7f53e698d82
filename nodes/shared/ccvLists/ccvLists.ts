import type { INodeType } from 'n8n-workflow';

import { searchBrands } from './searchBrands';
import { searchCashUps } from './searchCashUps';
import { searchCategories } from './searchCategories';
import { searchColors } from './searchColors';
import { searchConditions } from './searchConditions';
import { searchInvoices } from './searchInvoices';
import { searchLabels } from './searchLabels';
import { searchLanguages } from './searchLanguages';
import { searchOrderStatuses } from './searchOrderStatuses';
import { searchOrders } from './searchOrders';
import { searchPackages } from './searchPackages';
import { searchPaymethods } from './searchPaymethods';
import { searchProducts } from './searchProducts';
import { searchReturns } from './searchReturns';
import { searchStockArticles } from './searchStockArticles';
import { searchSuppliers } from './searchSuppliers';
import { searchTariffs } from './searchTariffs';
import { searchUserGroups } from './searchUserGroups';
import { searchUsers } from './searchUsers';
import { searchVariants } from './searchVariants';
import { searchVatCountries } from './searchVatCountries';
import { searchWebhookEvents } from './searchWebhookEvents';
import { searchWebhooks } from './searchWebhooks';

/** The searchable lists of CCV, by the name that fields give: for `methods.listSearch` of a node. */
export const ccvLists = {
	searchBrands,
	searchCashUps,
	searchCategories,
	searchColors,
	searchConditions,
	searchInvoices,
	searchLabels,
	searchLanguages,
	searchOrderStatuses,
	searchOrders,
	searchPackages,
	searchPaymethods,
	searchProducts,
	searchReturns,
	searchStockArticles,
	searchSuppliers,
	searchTariffs,
	searchUserGroups,
	searchUsers,
	searchVariants,
	searchVatCountries,
	searchWebhookEvents,
	searchWebhooks,
} satisfies NonNullable<INodeType['methods']>['listSearch'];

export type CcvList = keyof typeof ccvLists;
