/**
 * Operations that change nothing at the till, by name: a closed list, so that one of a later release counts as a write.
 * Not in it although they are called get or find: those that claim a table for the caller, mark a message as delivered,
 * or may begin a count.
 */
const READS = new Set(
	[
		'determineContractLines determinePricing findEmployee findInvoice findOrder findRelation findRelationV2 getActiveEmployeeList getActivities',
		'getActivityTypes getApiVersion getAppConfiguration getArticleAlterationsGroups getArticleBranchDeviations getArticleCardLayout getArticleComponents',
		'getArticleDynamicMinMaxStock getArticleGroupChanges getArticleGroups getArticleVariants getArticlesInLayout getArticlesNutritionalCharacteristics',
		'getArticlesPreparationMethodGroups getArticlesVariants getAuthorizationGroups getAuthorizationTree getAvailablePaymentMethods',
		'getAvailablePaymentMethodsV2 getAvailableTerminalList getBpeBudgets getBranchGroups getBranchInformation getBranches getButtonLayout',
		'getButtonLayoutGroupDetails getButtonLayoutGroupForBranch getButtonLayoutGroupsWithAssignedWorkplaces getCardCategories getCardCategoriesV2',
		'getCardFilterOptions getCardImageLabels getCardImages getCashCountList getCashDrawerBalancingList getConfiguration getConfigurationTree',
		'getConfigurationValues getCostCenters getCourseList getCourseListV2 getCurrentSyncMarkers getCurrentSyncMarkersV2 getCurrentTableOrders',
		'getCustomFieldLists getDatabaseVersion getDayStockConfiguration getDeliveryMethods getDeliveryMethodsV2 getEmailTemplates getEmployee',
		'getEmployeeAuthorizationGroups getEmployeeAuthorizationSyncMarkers getEmployeeAuthorizations getEmployeeBranchAuthorizations',
		'getEmployeeWorkplaceLoginStates getEmployees getFilterProfiles getFinancialJournal getFinancialJournalByCashCount getFloorplans getGiftcard',
		'getGiftcardHistory getGiftcardTypes getGiftcards getGksInformation getGroupAuthorizations getImages getInterbranchDeliveries getInterbranchOrders',
		'getInterbranchShipments getInvoice getInvoices getJournals getLicenseInformation getMainTableList getMaxTableNumber getMealplanMomentsConfiguration',
		'getNutrientTypes getNutritionalCharacteristics getOrder getOrderCategories getOrderChanges getOrderHistory getOrders getOrdersByExtOrderIds',
		'getOrdersByReceipts getOverview getOverviewFields getOwnerLabels getPackingSlips getPackingSlipsByOrder getPasswordRequirements getPaymentMethods',
		'getPaymentMethodsV2 getPlannedCycleCounts getPreparationMethodGroups getPriceGroupList getPrintLayoutAssignments getPrintLayoutMarkup getPrintLayouts',
		'getProducts getProposal getProposals getPurchaseBook getPurchaseDeliveries getPurchaseDeliveriesV2 getPurchaseOrders getPurchaseOrdersV2',
		'getQueueBranchOrderPaymentStatus getReceipt getReceipts getReceiptsByCashCount getReceiptsByOrder getRedeemableVoucherIssuances getRelation',
		'getRelationGiftcards getRelationPoints getRelationPresence getRelations getRenderedPrintLayout getResolvedPrintTemplates getRetailSpaceRental',
		'getRetailSpaceRentals getSalePromotions getSalesObjectsBySalesRepeatTemplates getSalesPriceList getSalesRepeatTemplates getScheduledMealPlans',
		'getShifts getSpecialBarcodePatterns getStock getStockCorrections getStockHistory getStockHistoryV2 getSubTableList getTableList getTableListV2',
		'getTableListV3 getTableOrderCourseList getTableOrderCourseListV2 getTableOrderCourseListV3 getTapTickHistory getTapTickTotals getTicketCounterSales',
		'getTimelineEvents getTodoList getTodoLists getTurnoverGroups getVatGroupList getVoucher getVoucherCategories getVoucherExternalScanCodes',
		'getVoucherIssuances getVoucherSettings getVouchers getWebhookConsumers getWordAliases parseSpecialBarcode reportArticlePerformance',
		'reportAverageSpending reportBPE reportBranchPerformance reportCancellations reportHoursByEmployee reportPaymentMethodDetails reportPaymentMethods',
		'reportPrintableFinancialTotals reportTables reportTurnover reportTurnoverByActivity reportTurnoverByArticle reportTurnoverByBranch',
		'reportTurnoverByEmployee reportTurnoverByTurnoverGroup',
	].flatMap((line) => line.split(' ')),
);

export function isReadOperation(operation: string): boolean {
	return READS.has(operation);
}
