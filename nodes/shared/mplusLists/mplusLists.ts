import type { INodeType } from 'n8n-workflow';

import { searchArticleCategories } from './searchArticleCategories';
import { searchArticleFields } from './searchArticleFields';
import { searchArticleGroups } from './searchArticleGroups';
import { searchArticles } from './searchArticles';
import { searchBranches } from './searchBranches';
import { searchDeliveryMethods } from './searchDeliveryMethods';
import { searchEmployees } from './searchEmployees';
import { searchImageLabels } from './searchImageLabels';
import { searchImages } from './searchImages';
import { searchInvoices } from './searchInvoices';
import { searchOperations } from './searchOperations';
import { searchOrderCategories } from './searchOrderCategories';
import { searchOrders } from './searchOrders';
import { searchPaymentMethods } from './searchPaymentMethods';
import { searchPriceGroups } from './searchPriceGroups';
import { searchProducts } from './searchProducts';
import { searchProposals } from './searchProposals';
import { searchReceipts } from './searchReceipts';
import { searchRelationCategories } from './searchRelationCategories';
import { searchRelationFields } from './searchRelationFields';
import { searchRelations } from './searchRelations';
import { searchTurnoverGroups } from './searchTurnoverGroups';
import { searchVatCodes } from './searchVatCodes';
import { searchVatCountries } from './searchVatCountries';
import { searchWorkplaces } from './searchWorkplaces';

/** The searchable lists of the till, by the name that fields give: for `methods.listSearch` of a node. */
export const mplusLists = {
	searchArticleCategories,
	searchArticleFields,
	searchArticleGroups,
	searchArticles,
	searchBranches,
	searchDeliveryMethods,
	searchEmployees,
	searchImageLabels,
	searchImages,
	searchInvoices,
	searchOperations,
	searchOrderCategories,
	searchOrders,
	searchPaymentMethods,
	searchPriceGroups,
	searchProducts,
	searchProposals,
	searchReceipts,
	searchRelationCategories,
	searchRelationFields,
	searchRelations,
	searchTurnoverGroups,
	searchVatCodes,
	searchVatCountries,
	searchWorkplaces,
} satisfies NonNullable<INodeType['methods']>['listSearch'];

export type MplusList = keyof typeof mplusLists;
