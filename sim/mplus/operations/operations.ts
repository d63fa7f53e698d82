import { cancelOrder, cancelOrderV2 } from './cancelOrder';
import { createOrder, createOrderV2, createOrderV3 } from './createOrder';
import { creditInvoice, creditInvoiceV2 } from './creditInvoice';
import { deliverOrder, deliverOrderV2 } from './deliverOrder';
import { findRelation, findRelationV2 } from './findRelation';
import { getProducts } from './getProducts';
import type { Operation } from './Operation';
import { payInvoice } from './payInvoice';
import { payOrder, payOrderV2 } from './payOrder';
import { getQueueBranchOrderPaymentStatus, queueBranchOrder, queueBranchOrderPayment } from './queueBranchOrder';
import { findInvoice, getInvoice, getInvoices } from './readInvoices';
import { findOrder, getOrder, getOrders, getOrdersByExtOrderIds } from './readOrders';
import { getPackingSlips, getPackingSlipsByOrder } from './readPackingSlips';
import { getProposal, getProposals } from './readProposals';
import { getReceipt, getReceipts, getReceiptsByOrder } from './readReceipts';
import { getBranches, getEmployees, getPaymentMethods, getVatGroupList } from './readReferenceData';
import { getRelation, getRelations } from './readRelations';
import { getCurrentSyncMarkers, getCurrentSyncMarkersV2 } from './readSyncMarkers';
import { getApiVersion, getDatabaseVersion, getLicenseInformation } from './readVersions';
import { saveInvoice } from './saveInvoice';
import { saveOrder, updateOrder, updateOrderV2 } from './updateOrder';
import { createRelation, updateRelation } from './writeRelations';
import { createImage, createImageFromUrl, getCardImageLabels, getCardImages, getImages, saveCardImages } from './images';
import { getOverview } from './getOverview';
import { getOverviewFields } from './getOverviewFields';
import { adjustPoints, getRelationPoints } from './points';
import { getArticleGroupChanges, getArticleGroups } from './readArticleGroups';
import { getBranchInformation } from './readBranchInformation';
import { findEmployee, getEmployee } from './readEmployees';
import * as lists from './readLists';
import { getAvailablePaymentMethods, getAvailablePaymentMethodsV2 } from './readPaymentMethods';
import { getStock, getStockHistory, getStockHistoryV2 } from './readStock';
import { getWebhookConsumers } from './readWebhookConsumers';
import { saveStockCorrections } from './saveStockCorrections';
import * as articleGroups from './writeArticleGroups';
import { createProduct, updateProduct } from './writeProducts';
import { setStock, updateStock } from './writeStock';

/** What this simulator knows of the till's 374 operations. */
export const operations = new Map<string, Operation>(
	Object.entries({
		...{ getApiVersion, getDatabaseVersion, getLicenseInformation, getCurrentSyncMarkers, getCurrentSyncMarkersV2 },
		...{ getBranches, getVatGroupList, getPaymentMethods, getPaymentMethodsV2: getPaymentMethods, getEmployees },
		...{ getRelation, getRelations, findRelation, findRelationV2, createRelation, updateRelation },
		...{ getProducts, getOrder, findOrder, getOrders, getOrdersByExtOrderIds },
		...{ createOrder, createOrderV2, createOrderV3, updateOrder, updateOrderV2, saveOrder, cancelOrder, cancelOrderV2 },
		...{ payOrder, payOrderV2, deliverOrder, deliverOrderV2, getPackingSlips, getPackingSlipsByOrder },
		...{ queueBranchOrder, queueBranchOrderPayment, getQueueBranchOrderPaymentStatus },
		...{ getInvoice, findInvoice, getInvoices, saveInvoice, payInvoice, creditInvoice, creditInvoiceV2 },
		...{ getReceipt, getReceipts, getReceiptsByOrder, getProposal, getProposals },
		...{ createProduct, updateProduct, getArticleGroups, getArticleGroupChanges, ...articleGroups },
		...{ createImage, createImageFromUrl, getImages, getCardImages, getCardImageLabels, saveCardImages, getOverview, getOverviewFields },
		...{ getStock, getStockHistory, getStockHistoryV2, setStock, updateStock, saveStockCorrections },
		...{ getEmployee, findEmployee, adjustPoints, getRelationPoints, getBranchInformation, getWebhookConsumers, ...lists },
		...{ getAvailablePaymentMethods, getAvailablePaymentMethodsV2 },
	}),
);
