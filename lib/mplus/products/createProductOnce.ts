import type { ArticleKey } from '../../sync/orders/OrderTarget';
import { PosError } from '../../http/PosError';
import { demandSuccess } from '../demandSuccess';
import { fromItem } from '../items/fromItem';
import { lookAfterWrite } from '../lookAfterWrite';
import type { MplusClient } from '../MplusClient';
import type { Product } from '../soap/mplusTypes.generated';
import { draftArticles, skuOf } from './draftArticles';
import { findArticlesBy } from './findArticlesBy';
import type { ProductAction } from './planProducts';
import type { WriteSettings } from './ProductDraft';

export interface WrittenProduct {
	productNumber: number;
	/** Paths of texts that lost characters. */
	dropped: string[];
}

/**
 * Creates a product whose SKUs the till does not have. The till knows no key for this call, so where its answer is lost the
 * SKUs are looked up: all in one product now, it was done.
 */
export async function createProductOnce(client: MplusClient, { product }: Extract<ProductAction, { kind: 'create' }>, { key, zone }: WriteSettings): Promise<WrittenProduct> {
	const articles = draftArticles(product);
	const skus = articles.map((article) => skuOf(article, key));
	const what = `Product ${skus.find((sku) => sku !== undefined) ?? String(product.description ?? '')}`.trim();
	const end = await client.write('createProduct', { product: fromItem<Product>('Product', product, zone) }, 'never');
	switch (end.kind) {
		case 'answer':
			demandSuccess(end.value, what);
			if (end.value.productNumber) return { productNumber: end.value.productNumber, dropped: end.dropped };
			throw new PosError('malformed-answer', `${what}: MplusKASSA says it is created, but not under which number`, { mayBeDone: true, hint: 'Look it up in the till before you run this again' });
		case 'refused':
			throw new PosError('refused', `${what}: ${end.message}`);
		case 'unclear': {
			const productNumber = await lookAfterWrite(what, async () => await findCreated(client, key, skus));
			if (productNumber !== undefined) return { productNumber, dropped: [] };
			throw new PosError('unanswered', `${what}: it is not known whether the till created it (${end.message})`, { mayBeDone: true, hint: 'Look whether the product is in the till before you run this again' });
		}
	}
}

async function findCreated(client: MplusClient, key: ArticleKey, skus: Array<string | undefined>): Promise<number | undefined> {
	const wanted = skus.filter((sku) => sku !== undefined);
	if (wanted.length === 0 || wanted.length < skus.length) return undefined;
	const found = await findArticlesBy(client, key, wanted);
	const numbers = new Set(found.map(({ product }) => product.productNumber));
	const [productNumber] = numbers;
	return found.length === wanted.length && numbers.size === 1 ? productNumber : undefined;
}
