import type { QueuedPayment, QueuedWork } from './queue/QueuedWork';
import type { CatalogueSwitches } from './catalogueSwitches';
import type { ArticleGroup, CardImage, StockMutation, StoredImage } from './records';
import type { ReferenceData } from './referenceData';
import type { WireRecord } from './wire';

export interface Relation extends WireRecord {
	relationNumber: number;
	syncMarker: number;
	active: boolean;
}

export interface Article extends WireRecord {
	articleNumber: number;
	pluNumber: string;
	syncMarker: number;
	active: boolean;
	description: string;
	turnoverGroup: number;
	vatCode: number;
	priceIncl: number;
	priceExcl: number;
}

export interface Product extends WireRecord {
	productNumber: number;
	syncMarker: number;
	articleList: { article: Article[] };
}

export interface Order extends WireRecord {
	orderId: string;
	extOrderId: string;
	syncMarker: number;
	relationNumber: number;
	totalInclAmount: number;
	totalExclAmount: number;
	lineList: { line: WireRecord[] };
}

export interface Invoice extends WireRecord {
	invoiceId: string;
	extInvoiceId: string;
	syncMarker: number;
	totalInclAmount: number;
	paidAmount: number;
	state: string;
	lineList: { line: WireRecord[] };
}

export interface Receipt extends WireRecord {
	receiptId: string;
	syncMarker: number;
}

export interface Proposal extends WireRecord {
	proposalId: string;
	syncMarker: number;
}

export interface PackingSlip extends WireRecord {
	packingSlipId: string;
	orderId: string;
	syncMarker: number;
	state: string;
	lineList: { line: WireRecord[] };
}

export interface Branch {
	branchNumber: number;
	branchName: string;
	countryIso3: string;
	countryCode: number;
	countryName: string;
	workplaces: number[];
}

export interface VatGroup {
	branchNumber: number;
	countryIso3: string;
	vatCode: number;
	/** In percent: 21, whatever scale the till answers in. */
	vatPercentage: number;
}

export interface PaymentMethod {
	method: string;
	description: string;
	active: boolean;
	type: string;
	accountNumber?: number;
}

export interface Employee extends WireRecord {
	employeeNumber: number;
	name: string;
	active: boolean;
	syncMarker: number;
}

/** In millionths of a unit, so that six decimals stay whole. */
export interface StockLevel {
	freeMicros: number;
	reservedMicros: number;
	stockId: number;
	/** On purchase orders. */
	incomingMicros?: number;
	changedAt?: number;
}

export interface MplusSwitches extends CatalogueSwitches {
	credentials: { ident: string; secret: string };
	/** HTTP form of a refused login; undocumented (API.md 17). */
	loginRefusal: 'fault' | '401';
	/** gSOAP's strict or default column of API.md 18. */
	mode: 'strict' | 'till';
	serviceVersion: { major: number; minor: number; revision: number };
	minWorkerThreads: number;
	maxWorkerThreads: number;
	keysHonoured: boolean;
	/** Whether an answer that is no success is kept under its idempotency key as well. */
	replayFailures: boolean;
	uniqueExtOrderId: boolean;
	/** How the selection lists of one getProducts combine; undocumented. */
	filtersCombine: 'and' | 'or';
	/** The till adds the component lines of composite articles itself (API.md 9.1). */
	composites: boolean;
	/** The answers of createOrderV2 and V3 carry no lineList, as in the sample of API.md 13. */
	answersWithoutLines: boolean;
	/** Till mode: fields of an order, its lines or a relation that the till drops without a word. */
	ignoresField: string[];
	/** The till rounds the price without VAT to cents per unit, so that its totals differ by cents. */
	roundsEachUnit: boolean;
	orderQueued: boolean;
	/** How long a branch takes for what is queued; 0: orders are there at once; Infinity: until `landQueue` is called. */
	queueDelayMs: number;
	/** Whether the extOrderId of an order that is still queued counts as taken; undocumented. */
	queuedExtOrderIdTaken: boolean;
	/** cancelOrder and cancelOrderV2 are queued for the branch and answer PENDING. */
	cancelQueued: boolean;
	/** updateOrder and updateOrderV2 are queued for the branch and answer orderQueued; that such an answer has no order is assumed. */
	updateQueued: boolean;
	/** What updateOrder does not send is cleared instead of kept; undocumented (API.md 17). The number, states and payments always stay. */
	updateClearsUnsent: boolean;
	/** An order sent without any lineList keeps its lines; undocumented. An empty lineList always takes them away. */
	updateKeepsLines: boolean;
	/** Old tills refuse an update without changes instead of answering NO-CHANGES (API.md 4). */
	noChangesFails: boolean;
	/** Whether more can be delivered than was ordered; undocumented. */
	overDelivery: boolean;
	/** Whether more can be paid on an order than it costs; undocumented: no result literal speaks of it. */
	overPayment: boolean;
	/** Whether what is left of a partly delivered order can be cancelled; undocumented. */
	cancelsRest: boolean;
	/** Whether an order with a prepayment can be cancelled; undocumented. */
	cancelsPrepaid: boolean;
	/** Whether a delivery with a turnoverType also makes the invoice or receipt; undocumented, but the answer has an invoiceId. */
	turnoverTypeBooks: boolean;
	/** The state that a credited invoice is left in; undocumented. */
	creditedState: 'INVOICE-STATE-HANDLED' | 'unchanged';
	/** Whether an order whose payment fails is kept all the same; undocumented. */
	paymentFailureKeepsOrder: boolean;
	/** What vatPercentage is multiplied by in answers; undocumented (API.md 3.3): 21 or 2100. */
	vatPercentageScale: 1 | 100;
}

export interface MplusWorld extends MplusSwitches, ReferenceData {
	/** The first is the default branch. */
	branches: Branch[];
	vatGroups: VatGroup[];
	paymentMethods: PaymentMethod[];
	employees: Map<number, Employee>;
	relations: Map<number, Relation>;
	products: Map<number, Product>;
	articles: Map<number, { article: Article; product: Product }>;
	/** Case counts: 85123A and 85123a are two. */
	articlesByPlu: Map<string, Article[]>;
	/** Keyed `branchNumber/articleNumber`. */
	stock: Map<string, StockLevel>;
	/** The oldest first. */
	stockHistory: StockMutation[];
	articleGroups: Map<number, ArticleGroup>;
	images: Map<number, StoredImage>;
	/** Keyed `PRODUCT/14`, in order of display. */
	cardImages: Map<string, CardImage[]>;
	/** What the till finds at an address, as base64. */
	webImages: Map<string, string>;
	/** Sync marker of each relation's points. */
	pointsMarkers: Map<number, number>;
	/** As the till gives them back. */
	orders: Map<string, Order>;
	/** Each order as it was sent, by the orderId it was given. */
	sentOrders: Map<string, WireRecord>;
	orderIdsByExtOrderId: Map<string, string[]>;
	invoices: Map<string, Invoice>;
	receipts: Map<string, Receipt>;
	proposals: Map<string, Proposal>;
	packingSlips: Map<string, PackingSlip>;
	/** Invoices that a getInvoices with finalizeInvoices locked, in that order. */
	finalizedInvoiceIds: string[];
	/** What a branch accepted and has not carried out yet. */
	queue: QueuedWork[];
	queuedPayments: Map<string, QueuedPayment>;
	/** Kept answers by operation and idempotency key. */
	replies: Map<string, WireRecord>;
	/** Highest sync marker of each kind, as getCurrentSyncMarkers names them. */
	counters: Record<CounterName, number>;
	/** Highest number given in each year. */
	orderNumbers: Map<number, number>;
	/** Highest number of the other documents, by `kind year`. */
	documentNumbers: Map<string, number>;
	/** What strict mode refused, what this simulator does not know, and its own errors: empty after a sound run. */
	failures: string[];
	/** Changes of state so far. */
	commits: number;
}

export type CounterName =
	| 'article'
	| 'relation'
	| 'employee'
	| 'order'
	| 'invoice'
	| 'receipt'
	| 'articleGroup'
	| 'stock'
	| 'relationPoints'
	| 'proposal'
	| 'packingSlip';
