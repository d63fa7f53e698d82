import type { INodeType } from 'n8n-workflow';

import { searchBrands } from './searchBrands';
import { searchCategories } from './searchCategories';
import { searchConditions } from './searchConditions';
import { searchLabels } from './searchLabels';
import { searchLanguages } from './searchLanguages';
import { searchOrderStatuses } from './searchOrderStatuses';
import { searchOrders } from './searchOrders';
import { searchPackages } from './searchPackages';
import { searchPaymethods } from './searchPaymethods';
import { searchProducts } from './searchProducts';
import { searchSuppliers } from './searchSuppliers';
import { searchTariffs } from './searchTariffs';
import { searchUserGroups } from './searchUserGroups';
import { searchUsers } from './searchUsers';

/** The searchable lists of CCV, by the name that fields give: for `methods.listSearch` of a node. */
export const ccvLists = {
	searchBrands,
	searchCategories,
	searchConditions,
	searchLabels,
	searchLanguages,
	searchOrderStatuses,
	searchOrders,
	searchPackages,
	searchPaymethods,
	searchProducts,
	searchSuppliers,
	searchTariffs,
	searchUserGroups,
	searchUsers,
} satisfies NonNullable<INodeType['methods']>['listSearch'];

export type CcvList = keyof typeof ccvLists;
