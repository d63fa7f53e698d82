import { createCcvClient, type CcvClient } from '../../../../../lib/ccv/CcvClient';
import { readChangedProducts, type ChangedProducts, type ChangedProductsSettings } from '../../../../../lib/ccv/products/changed/readChangedProducts';
import { signRequest, uriOf } from '../../../../../lib/ccv/signRequest';
import type { Exchange, HttpPort } from '../../../../../lib/http/HttpPort';
import type { LedgerState } from '../../../../../lib/sync/ledger/readLedger';
import { givenCcvWorld, type CcvWorldOver } from '../../../../../sim/ccv/givenCcvWorld';
import { handle } from '../../../../../sim/ccv/handle';
import { removeProduct } from '../../../../../sim/ccv/products/removeProduct';
import type { CcvProduct, CcvWorld } from '../../../../../sim/ccv/world';
import { expectValidCcvRequests } from '../../../../support/ccvModels/expectValidCcvRequests';
import type { CcvRequest } from '../../../../support/ccvModels/validateCcvRequests';
import { FIRST_RUN, ledgerAt } from '../../../../support/startShop';
import { RAISED_LIMITS } from '../../../../support/startPair';
import { aConnection } from '../../aCcvShop';

let sent: CcvRequest[] = [];

afterEach(() => {
	const requests = sent;
	sent = [];
	expectValidCcvRequests(requests);
});

/** A shop without a socket, whose time is the test's and whose requests are held against CCV's models after each test; things may happen in it before each call is answered. */
export class ProductShop {
	readonly world: CcvWorld;
	readonly client: CcvClient;
	readonly urls: string[] = [];
	/** Milliseconds since the epoch, by the shop's clock. */
	now = Date.parse('2026-03-02T09:00:00Z');
	private lastId = 1000;
	/** Added to the clock of the client. */
	clockOffMs = 0;
	/** Whether answers say what time it is. */
	hasDate = true;
	/** Before the call to this address is answered; what it returns is answered in its place. */
	onCall: (path: string) => Partial<Extract<Exchange, { kind: 'answered' }>> | undefined = () => undefined;

	constructor(over: CcvWorldOver = {}) {
		this.world = givenCcvWorld({ limits: RAISED_LIMITS, ...over });
		const connection = aConnection({ baseUrl: 'http://products.example', ...RAISED_LIMITS, verifyResponses: false, schema: 'webshop' });
		const port: HttpPort = {
			now: () => this.now + this.clockOffMs,
			random: () => 0.5,
			isCancelled: () => false,
			sleep: async (ms) => void (this.now += ms),
			send: async ({ method, url, headers, data = '' }) => {
				const path = uriOf(url);
				this.urls.push(decodeURIComponent(path.replace('/api/rest/v1', '')));
				sent.push({ method, url: path, body: data });
				const instead = this.onCall(path);
				const reply = handle(this.world, { method, url: path, headers: { ...headers, ...signRequest(connection, { method, url, body: data }, this.now) }, body: data }, { now: this.now, refuse: false });
				const shown = this.hasDate ? reply.headers : {};
				return await Promise.resolve({ kind: 'answered', status: reply.status, headers: shown, body: reply.body, ...instead });
			},
		};
		this.client = createCcvClient(connection, port);
	}

	/** A product that is made now; `name` tells its states apart. */
	product(over: Partial<CcvProduct> = {}): CcvProduct {
		const id = ++this.lastId;
		const date = secondsText(this.now);
		const product = { id, productnumber: `P${id}`, eannumber: '', mpnnumber: '', name: 'v0', taxtariff: 'normal', price: 10, discount: 0, stock: 1, active: true, createdate: date, modifydate: date, details: {}, ...over };
		this.world.products.push(product);
		return product;
	}

	products(amount: number, over: Partial<CcvProduct> = {}): CcvProduct[] {
		return Array.from({ length: amount }, () => this.product(over));
	}

	change(product: CcvProduct, name: string, atMs = this.now): void {
		Object.assign(product, { name, modifydate: secondsText(atMs) });
	}

	remove(id: number): void {
		removeProduct(this.world, id);
	}

	/** Changes something as another program would. */
	async patch(path: string, body: object): Promise<void> {
		await this.client.send('PATCH', path, body, 'never');
	}

	advance(seconds: number): void {
		this.now += seconds * 1000;
	}

	/** Runs that follow one another, each beginning where the last one ended. */
	reads(over: Partial<ChangedProductsSettings> = {}): (also?: Partial<ChangedProductsSettings>) => Promise<ChangedProducts & { ids: number[] }> {
		let ledger: LedgerState = FIRST_RUN;
		return async (also = {}) => {
			const changed = await readChangedProducts(this.client, ledger, productSettings({ ...over, ...also }));
			ledger = ledgerAt(changed.run.checkpoint);
			return { ...changed, ids: changed.run.ids.map(Number) };
		};
	}

	/** The addresses asked for since the last time. */
	calls(): string[] {
		return this.urls.splice(0);
	}
}

export const productSettings = (over: Partial<ChangedProductsSettings> = {}): ChangedProductsSettings => ({ flow: 'products', start: 'fromNow', amountPerRun: 500, photos: false, dryRun: false, ...over });

export function secondsText(ms: number): string {
	return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
