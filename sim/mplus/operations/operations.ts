import { createOrder, createOrderV2, createOrderV3 } from './createOrder';
import { findRelation, findRelationV2 } from './findRelation';
import { getProducts } from './getProducts';
import type { Operation } from './Operation';
import { findOrder, getOrder, getOrders, getOrdersByExtOrderIds } from './readOrders';
import { getBranches, getEmployees, getPaymentMethods, getVatGroupList } from './readReferenceData';
import { getRelation, getRelations } from './readRelations';
import { getCurrentSyncMarkers, getCurrentSyncMarkersV2 } from './readSyncMarkers';
import { getApiVersion, getDatabaseVersion, getLicenseInformation } from './readVersions';
import { createRelation, updateRelation } from './writeRelations';

/** What this simulator knows of the till's 374 operations. */
export const operations = new Map<string, Operation>(
	Object.entries({
		...{ getApiVersion, getDatabaseVersion, getLicenseInformation, getCurrentSyncMarkers, getCurrentSyncMarkersV2 },
		...{ getBranches, getVatGroupList, getPaymentMethods, getPaymentMethodsV2: getPaymentMethods, getEmployees },
		...{ getRelation, getRelations, findRelation, findRelationV2, createRelation, updateRelation },
		...{ getProducts, getOrder, findOrder, getOrders, getOrdersByExtOrderIds },
		...{ createOrder, createOrderV2, createOrderV3 },
	}),
);
