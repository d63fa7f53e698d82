import type { MplusClient } from '../MplusClient';
import { highestMarker } from '../readByMarker';
import type { ChangedRecord } from './RecordKind';

/** A page of products. The marker of a product is the highest of its own and its articles' (Mplus API, dossier 5). */
export async function readChangedProducts(client: MplusClient, syncMarker: number, syncMarkerLimit: number): Promise<ChangedRecord[]> {
	const { productList } = await client.read('getProducts', { request: { pluNumbers: {}, syncMarker, syncMarkerLimit, includeAllArticlesOfSelectedProducts: true } });
	return (productList?.product ?? []).map((product) => {
		const id = String(product.productNumber ?? '');
		return { id, number: id, marker: highestMarker([product, ...(product.articleList?.article ?? [])]), record: product };
	});
}
