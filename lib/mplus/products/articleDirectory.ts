import type { MplusClient } from '../MplusClient';
import type { Product, Received } from '../soap/mplusTypes.generated';
import { keysOf } from './articleKeys';
import { productPages } from './productPages';

/** What the till has no filter for (Mplus API, dossier 6). */
export type ScannedKey = 'externalId' | 'barcode';

/** Which products carry an external ID or a barcode, read from all of them. Numbers only: the till may have 100,000 articles. */
interface Directory {
	products: Record<ScannedKey, Map<string, Set<number>>>;
	nextMarker: number;
	/** Readers follow one another, so that no page is read twice. */
	reading: Promise<void>;
}

// One for each client, that is for each execution.
const directories = new WeakMap<MplusClient, Directory>();

/** Numbers of products that have one of the values, or had it earlier in this execution. Reads what changed since the last time. */
export async function productsWith(client: MplusClient, key: ScannedKey, values: readonly string[]): Promise<number[]> {
	const directory = directories.get(client) ?? { products: { externalId: new Map(), barcode: new Map() }, nextMarker: 0, reading: Promise.resolve() };
	directories.set(client, directory);
	const goOn = async () => await readOn(client, directory);
	directory.reading = directory.reading.then(goOn, goOn);
	await directory.reading;
	return [...new Set(values.flatMap((value) => [...(directory.products[key].get(value) ?? [])]))];
}

async function readOn(client: MplusClient, directory: Directory): Promise<void> {
	for await (const { records, highest } of productPages(client, { from: directory.nextMarker })) {
		for (const product of records) enter(directory, product);
		directory.nextMarker = highest + 1;
	}
}

function enter({ products }: Directory, { productNumber = 0, articleList }: Received<Product>): void {
	for (const key of ['externalId', 'barcode'] as const) {
		for (const value of (articleList?.article ?? []).flatMap((article) => keysOf(article, key))) {
			products[key].set(value, (products[key].get(value) ?? new Set()).add(productNumber));
		}
	}
}
