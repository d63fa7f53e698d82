import { CATALOGUE_SWITCHES } from './catalogueSwitches';
import { referenceData, type ReferenceData } from './referenceData';
import { putArticleGroup, type GivenGroup } from './store/putArticleGroup';
import { putEmployee } from './store/putEmployee';
import { putImage, type GivenImage } from './store/putImage';
import { putInvoice } from './store/putInvoice';
import { putOrder } from './store/putOrder';
import { putPackingSlip } from './store/putPackingSlip';
import { putProduct, type GivenArticle } from './store/putProduct';
import { putProposal } from './store/putProposal';
import { putReceipt } from './store/putReceipt';
import { putRelation } from './store/putRelation';
import { putStock, type GivenStock } from './store/putStock';
import type { WireRecord } from './wire';
import type { Branch, MplusSwitches, MplusWorld, PaymentMethod, VatGroup } from './world';

export interface MplusGiven extends MplusSwitches, ReferenceData {
	branches: Branch[];
	vatGroups: VatGroup[];
	paymentMethods: PaymentMethod[];
	employees: Array<WireRecord & { employeeNumber: number; name: string }>;
	relations: Array<WireRecord & { relationNumber: number }>;
	products: Array<WireRecord & { productNumber: number; articles: GivenArticle[] }>;
	articleGroups: GivenGroup[];
	images: GivenImage[];
	webImages: Record<string, string>;
	stock: GivenStock[];
	orders: Array<WireRecord & { orderId: string }>;
	invoices: Array<WireRecord & { invoiceId: string }>;
	receipts: Array<WireRecord & { receiptId: string }>;
	proposals: Array<WireRecord & { proposalId: string }>;
	packingSlips: Array<WireRecord & { packingSlipId: string }>;
	/** Where the counters stand before the records above are put in. */
	counters: Partial<MplusWorld['counters']>;
	/** Highest order number given so far in each year. */
	orderNumbers: Record<number, number>;
}

const SWITCHES: MplusSwitches = {
	...CATALOGUE_SWITCHES,
	credentials: { ident: 'demo', secret: 'demo-secret' },
	loginRefusal: 'fault',
	mode: 'strict',
	serviceVersion: { major: 67, minor: 1, revision: 3 },
	minWorkerThreads: 2,
	maxWorkerThreads: 16,
	keysHonoured: true,
	replayFailures: true,
	uniqueExtOrderId: true,
	filtersCombine: 'and',
	composites: false,
	answersWithoutLines: false,
	ignoresField: [],
	roundsEachUnit: false,
	orderQueued: false,
	queueDelayMs: 0,
	queuedExtOrderIdTaken: true,
	cancelQueued: false,
	updateQueued: false,
	updateClearsUnsent: false,
	updateKeepsLines: true,
	noChangesFails: false,
	overDelivery: false,
	overPayment: true,
	cancelsRest: false,
	cancelsPrepaid: true,
	turnoverTypeBooks: true,
	creditedState: 'INVOICE-STATE-HANDLED',
	paymentFailureKeepsOrder: false,
	vatPercentageScale: 1,
};

const NETHERLANDS = { countryIso3: 'NLD', countryCode: 528, countryName: 'Nederland' };
const BRANCHES: Branch[] = [
	{ branchNumber: 1, branchName: 'Main', workplaces: [1], ...NETHERLANDS },
	{ branchNumber: 2, branchName: 'Second', workplaces: [1], ...NETHERLANDS },
];

const RATES: Array<[vatCode: number, vatPercentage: number]> = [
	[1, 21],
	[2, 9],
	[3, 0],
];

const PAYMENT_METHODS = ['CASH', 'PIN', 'IDEAL', 'WEBSHOP'].map((method) => ({
	method,
	description: method,
	active: true,
	type: 'PAYMENT-METHOD-TYPE-PAYMENT',
}));

/** A till with two Dutch branches, one employee (the superuser 999999), VAT groups, payment methods and what is given. */
export function givenMplusWorld(given: Partial<MplusGiven> = {}): MplusWorld {
	const branches = given.branches ?? BRANCHES;
	const world: MplusWorld = {
		...structuredClone(SWITCHES),
		...switchesOf(given),
		branches: structuredClone(branches),
		vatGroups: given.vatGroups ?? branches.flatMap(ratesOf),
		paymentMethods: structuredClone(given.paymentMethods ?? PAYMENT_METHODS),
		...referenceData(given),
		...emptyStores(),
		webImages: new Map(Object.entries(given.webImages ?? {})),
		counters: {
			article: 0,
			relation: 0,
			employee: 0,
			order: 0,
			invoice: 0,
			receipt: 0,
			articleGroup: 0,
			stock: 0,
			relationPoints: 0,
			proposal: 0,
			packingSlip: 0,
			...given.counters,
		},
		orderNumbers: new Map(Object.entries(given.orderNumbers ?? {}).map(([year, number]) => [Number(year), number])),
		finalizedInvoiceIds: [],
		queue: [],
		failures: [],
		commits: 0,
	};
	for (const employee of given.employees ?? [{ employeeNumber: 999999, name: 'Superuser' }]) {
		putEmployee(world, employee);
	}
	for (const relation of given.relations ?? []) putRelation(world, relation);
	for (const product of given.products ?? []) putProduct(world, product);
	for (const group of given.articleGroups ?? []) putArticleGroup(world, group);
	for (const image of given.images ?? []) putImage(world, image);
	for (const level of given.stock ?? []) putStock(world, level);
	for (const order of given.orders ?? []) putOrder(world, order);
	for (const invoice of given.invoices ?? []) putInvoice(world, invoice);
	for (const receipt of given.receipts ?? []) putReceipt(world, receipt);
	for (const proposal of given.proposals ?? []) putProposal(world, proposal);
	for (const slip of given.packingSlips ?? []) putPackingSlip(world, slip);
	return world;
}

function switchesOf(given: Partial<MplusGiven>): Partial<MplusSwitches> {
	const names = Object.keys(SWITCHES) as Array<keyof MplusSwitches>;
	return Object.fromEntries(names.filter((name) => given[name] !== undefined).map((name) => [name, given[name]]));
}

function ratesOf({ branchNumber, countryIso3 }: Branch): VatGroup[] {
	return RATES.map(([vatCode, vatPercentage]) => ({ branchNumber, countryIso3, vatCode, vatPercentage }));
}

function emptyStores() {
	return {
		employees: new Map(),
		relations: new Map(),
		products: new Map(),
		articles: new Map(),
		articlesByPlu: new Map(),
		stock: new Map(),
		stockHistory: [],
		articleGroups: new Map(),
		images: new Map(),
		cardImages: new Map(),
		pointsMarkers: new Map(),
		orders: new Map(),
		sentOrders: new Map(),
		orderIdsByExtOrderId: new Map(),
		invoices: new Map(),
		receipts: new Map(),
		proposals: new Map(),
		packingSlips: new Map(),
		queuedPayments: new Map(),
		documentNumbers: new Map(),
		replies: new Map(),
	};
}
