/** What is not known of how the till keeps products, stock, images and points. */
export interface CatalogueSwitches {
	/** updateProduct answers NOT-ALLOWED; when a real till does is not documented. */
	allowsProductUpdates: boolean;
	/** An article's turnoverGroup must be one of the till's; documented is only 0 to 999 (API.md 6). */
	demandsTurnoverGroup: boolean;
	/** Two articles cannot have one barcode, or one PLU number; undocumented. */
	uniqueBarcodes: boolean;
	uniquePluNumbers: boolean;
	/** Whether a page of products goes by the markers of the products or by those of their articles; undocumented. */
	productPagesBy: 'product' | 'article';
	/** What stockArticle and webshop are where createProduct does not say; undocumented. */
	stockArticleByDefault: boolean;
	webshopByDefault: boolean;
	/** Whether setStock and absolute corrections set the free or the physical stock; undocumented (API.md 14.12). */
	setStockSets: 'physical' | 'free';
	/** Whether stockId and sinceStockId include the number itself; undocumented (API.md 17). */
	stockIdInclusive: boolean;
	/** Whether one refused correction stops all of them, or only itself and those behind it; undocumented. */
	correctionsAllOrNothing: boolean;
	/** How saveStockCorrections shows in the stock history; undocumented. */
	correctionsShowAs: 'STOCK-HISTORY-TYPE-API' | 'STOCK-HISTORY-TYPE-CORRECTION';
	/** Where CREATE-IMAGE-TOO-LARGE begins, and which types are no CREATE-IMAGE-NOT-SUPPORTED; undocumented. */
	imageByteLimit: number;
	supportedImages: string[];
	/** Whether adjustPoints moves the relation's sync marker and not only that of its points; undocumented. */
	pointsMoveRelation: boolean;
	/** The balance that adjustPoints answers is right in newer versions only (API.md 8). */
	pointsAnswerBalance: boolean;
	/** Whether getPaymentMethods lists methods that are switched off; undocumented. */
	listsInactivePaymentMethods: boolean;
	/** What this till calls the fields of getOverview, by the names of the WSDL's records; undocumented. */
	overviewFieldNames: Record<string, string>;
	/** Number of getOverview's first page; undocumented. */
	overviewFirstPage: 0 | 1;
	/** Whether LIKE takes % and _ or finds any part; undocumented. */
	overviewLike: 'sql' | 'part';
}

export const CATALOGUE_SWITCHES: CatalogueSwitches = {
	allowsProductUpdates: true,
	demandsTurnoverGroup: true,
	uniqueBarcodes: false,
	uniquePluNumbers: false,
	productPagesBy: 'product',
	stockArticleByDefault: true,
	webshopByDefault: false,
	setStockSets: 'physical',
	stockIdInclusive: true,
	correctionsAllOrNothing: true,
	correctionsShowAs: 'STOCK-HISTORY-TYPE-API',
	imageByteLimit: 5_000_000,
	supportedImages: ['image/png', 'image/jpeg', 'image/gif'],
	pointsMoveRelation: true,
	pointsAnswerBalance: true,
	listsInactivePaymentMethods: true,
	overviewFieldNames: {},
	overviewFirstPage: 1,
	overviewLike: 'sql',
};
