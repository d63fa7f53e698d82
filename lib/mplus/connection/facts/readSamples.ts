import type { PosError } from '../../../http/PosError';
import type { MplusClient } from '../../MplusClient';
import { readCurrentMarker } from '../../changed/readCurrentMarker';
import type { Order, Product, Received, Relation } from '../../soap/mplusTypes.generated';
import { attempt } from '../attempt';
import type { ApiVersion } from '../parts/Part';

/** More than the thousand that getRelations is said to give at most (Mplus API, dossier 5). */
export const ASKED_RELATIONS = 2000;
const ASKED_PRODUCTS = 50;

/** What is read once and looked at by several questions; each throws where it could not be read. */
export interface Samples {
	version: ApiVersion;
	zone: string;
	/** The first relations by sync marker, as many as the till gives. */
	relations(): Array<Received<Relation>>;
	products(): Array<Received<Product>>;
	/** The order that was changed last. */
	order(): Received<Order> | undefined;
}

export async function readSamples(client: MplusClient, version: ApiVersion, zone: string): Promise<Samples> {
	const relations = await attempt(async () => (await client.read('getRelations', { request: { syncMarker: 0, syncMarkerLimit: ASKED_RELATIONS } })).relationList?.relation ?? []);
	const products = await attempt(async () => (await client.read('getProducts', { request: { pluNumbers: {}, syncMarker: 0, syncMarkerLimit: ASKED_PRODUCTS } })).productList?.product ?? []);
	const order = await attempt(async () => await readLastOrder(client));
	return { version, zone, relations: () => demand(relations), products: () => demand(products), order: () => demand(order) };
}

async function readLastOrder(client: MplusClient): Promise<Received<Order> | undefined> {
	const syncMarker = await readCurrentMarker(client, 'order');
	const { orderList } = await client.read('getOrders', { request: { syncMarker, syncMarkerLimit: 1, articlePluNumbers: {}, articleBarcodes: {} } });
	return orderList?.order?.[0];
}

function demand<T>(end: { value: T } | { failure: PosError }): T {
	if ('value' in end) return end.value;
	throw end.failure;
}
