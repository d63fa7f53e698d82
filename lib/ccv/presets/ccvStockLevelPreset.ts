import { z } from 'zod';

import { given } from '../../mapping/given';
import type { Preset } from '../../mapping/mapRecord';
import type { Mapping, PresetSettings } from '../../mapping/PresetSettings';
import { recordPreset } from '../../mapping/recordPreset';
import type { StockLevelItem } from '../../model/StockLevelItem';
import { withoutAbsent } from '../../model/withoutAbsent';
import { ccvId } from '../orders/CcvOrderRecord';
import { ccvSource, NO_IDENTITY, webshop } from './ccvSource';

const ccvStock = z.object({
	product_id: ccvId,
	attribute_combination_id: ccvId.nullish(),
	sku: z.string().nullish(),
	stock: z.number().nullish(),
	stockenabled: z.boolean().nullish(),
	webshop,
});

const identity = z.object({ product_id: ccvId, attribute_combination_id: ccvId.nullish().catch(undefined), sku: z.string().nullish().catch(undefined) });

/** "CCV SalesPOS Stock Level": stock of products and variants, as the operation Get Many of stock gives it, to neutral stock levels. */
export function ccvStockLevelPreset(settings: PresetSettings): Preset<StockLevelItem> {
	return recordPreset({ schema: ccvStock, invalid: 'invalid-stock-level', sourceOf: (record) => sourceOf(record, settings), toNeutral }, settings);
}

// No external id is made of it: stock is matched by SKU, and the shop may stay open.
function sourceOf(record: unknown, settings: PresetSettings) {
	const parsed = identity.safeParse(record);
	if (!parsed.success) return ccvSource(record, NO_IDENTITY, settings);
	const { product_id: product, attribute_combination_id: combination, sku } = parsed.data;
	return ccvSource(record, { id: combination ? `${product}/${combination}` : product, number: given(sku) }, settings);
}

function toNeutral(stock: z.infer<typeof ccvStock>, mapping: Mapping): StockLevelItem {
	return withoutAbsent({
		source: sourceOf(stock, mapping),
		sku: given(stock.sku),
		// Where CCV does not count the stock of a product, its figure says nothing.
		free: stock.stockenabled === false ? undefined : (stock.stock ?? undefined),
	});
}
