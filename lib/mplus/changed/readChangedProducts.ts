import type { MplusClient } from '../MplusClient';
import { productMarker, productMarkers } from '../products/productMarker';
import type { ChangedRecord } from './RecordKind';

/** A page of products, each whole. */
export async function readChangedProducts(client: MplusClient, syncMarker: number, syncMarkerLimit: number): Promise<ChangedRecord[]> {
	const { productList } = await client.read('getProducts', { request: { pluNumbers: {}, syncMarker, syncMarkerLimit, includeAllArticlesOfSelectedProducts: true } });
	return (productList?.product ?? []).map((product) => {
		const id = String(product.productNumber ?? '');
		return { id, number: id, marker: productMarker(product), markers: productMarkers(product), record: product };
	});
}
