import type { MplusClient } from '../../MplusClient';
import { productMarker, productMarkers } from '../../products/productMarker';
import { highestMarker } from '../../readByMarker';
import { open, settled, type FactCheck } from './FactCheck';
import type { Samples } from './readSamples';

export const lowestFirst: FactCheck = {
	question: 'Does a page with a limit hold the lowest sync markers?',
	setting: 'Paging rests on it; were it otherwise, records would be missed',
	async settle(client, samples) {
		const relations = samples.relations().flatMap(({ syncMarker }) => syncMarker ?? []);
		const wrong = (await wrongRelation(client, relations)) ?? (await wrongProduct(client, samples));
		if (wrong) return settled(`No: ${wrong}; report this`);
		return relations.length < 2 ? open('There are fewer than two relations') : settled('Yes');
	},
};

async function wrongRelation(client: MplusClient, markers: number[]): Promise<string | undefined> {
	if (markers.length < 2) return undefined;
	const { relationList } = await client.read('getRelations', { request: { syncMarker: 0, syncMarkerLimit: 1 } });
	const [lowest, given] = [Math.min(...markers), highestMarker(relationList?.relation ?? [])];
	return given === lowest ? undefined : `a page of one holds marker ${given}, although ${lowest} is lower`;
}

/** Whether the till goes by the markers of products or by those of articles does not matter: no product that lies wholly below may be left out. */
async function wrongProduct(client: MplusClient, samples: Samples): Promise<string | undefined> {
	if (samples.products().length < 2) return undefined;
	const request = { pluNumbers: {}, syncMarker: 0, syncMarkerLimit: 1, includeAllArticlesOfSelectedProducts: true };
	const page = (await client.read('getProducts', { request })).productList?.product ?? [];
	const given = page.reduce((highest, product) => Math.max(highest, productMarkers(product).sort((a, b) => a - b)[0] ?? -1), -1);
	const isThere = new Set(page.map(({ productNumber }) => productNumber));
	const left = samples.products().filter((product) => !isThere.has(product.productNumber) && productMarker(product) >= 0 && productMarker(product) < given);
	return left[0] && `a page of one product holds marker ${given}, although product ${left[0].productNumber} has ${productMarker(left[0])}`;
}
