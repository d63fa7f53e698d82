import type { WireRecord } from './wire';

export interface ArticleGroup {
	groupNumber: number;
	/** 0 at the top. */
	parentGroupNumber: number;
	name: string;
	text: string;
	sortOrder: number;
	imageId?: number;
	isDeleted: boolean;
	syncMarker: number;
}

export interface StoredImage {
	imageId: number;
	imageName: string;
	mimeType: string;
	/** Base64. */
	imageData: string;
	width: number;
	height: number;
	createdAt: number;
}

export type CardType = 'PRODUCT' | 'RELATION' | 'EMPLOYEE';

/** An image on the card of an article, a relation or an employee. */
export interface CardImage {
	imageId: number;
	labelIds: number[];
}

export type StockHistoryType =
	| 'STOCK-HISTORY-TYPE-API'
	| 'STOCK-HISTORY-TYPE-CORRECTION'
	| 'STOCK-HISTORY-TYPE-DELIVERY'
	| 'STOCK-HISTORY-TYPE-INTERNAL-DELIVERY'
	| 'STOCK-HISTORY-TYPE-INTERNAL-SHIPMENT'
	| 'STOCK-HISTORY-TYPE-MANUAL'
	| 'STOCK-HISTORY-TYPE-SALES'
	| 'STOCK-HISTORY-TYPE-UNKNOWN';

export interface StockMutation {
	stockId: number;
	at: number;
	branchNumber: number;
	articleNumber: number;
	/** Change of the physical stock, in millionths of a unit. */
	micros: number;
	type: StockHistoryType;
	/** Order, invoice, receipt or correction, named as in ArticleStockHistory. */
	source: WireRecord;
}
