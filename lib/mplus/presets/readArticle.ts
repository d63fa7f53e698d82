import { given } from '../../mapping/given';
import type { Mapping } from '../../mapping/PresetSettings';
import type { SoldItem } from '../../model/ProductItem';
import { withoutAbsent } from '../../model/withoutAbsent';
import { toVatPercentage } from '../orders/toVatPercentage';
import { skuOf } from './articleSku';
import { readFeatures } from './features';
import type { MplusArticle } from './MplusProductRecord';

/** What is sold, of an article of the till; its own text only where that is not the product's name. */
export function readArticle(article: MplusArticle, productName: string, { sku }: Pick<Mapping, 'sku'>): SoldItem {
	const label = given(article.description);
	return withoutAbsent({
		sku: skuOf(article, sku),
		articleNumber: article.articleNumber,
		externalId: given(article.extArticleId),
		label: label === productName ? undefined : label,
		ean: given(article.barcode),
		priceIncl: article.priceIncl ?? undefined,
		priceExcl: article.priceExcl ?? undefined,
		purchasePrice: article.purchasePrice ?? undefined,
		vatCode: article.vatCode ?? undefined,
		vatPercentage: typeof article.vatPercentage === 'number' ? toVatPercentage(article.vatPercentage) : undefined,
		turnoverGroup: article.turnoverGroup ?? undefined,
		brand: given(article.brandName),
		unit: given(article.unit),
		stockManaged: article.stockArticle ?? undefined,
		online: article.webshop ?? undefined,
		active: article.active ?? undefined,
		discontinued: article.discontinued ?? undefined,
		features: readFeatures(article.customFieldList),
	});
}
