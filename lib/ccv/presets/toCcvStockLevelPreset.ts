import type { Preset } from '../../mapping/mapRecord';
import { neutralPreset } from '../../mapping/neutralPreset';
import type { Mapping, PresetSettings } from '../../mapping/PresetSettings';
import { stockLevelItem, type StockLevelItem } from '../../model/StockLevelItem';
import { toQuantity } from '../../model/toQuantity';

/** What the operation Set Many of stock takes. */
interface StockItem {
	sku: string;
	stock: number;
}

/** "Neutral Stock Level to CCV SalesPOS": the free stock of a SKU, since CCV keeps one figure of what can be sold. */
export function toCcvStockLevelPreset(settings: PresetSettings): Preset<StockItem> {
	return neutralPreset({ schema: stockLevelItem, invalid: 'invalid-stock-level', toItem }, settings);
}

function toItem({ sku, free }: StockLevelItem, { hold }: Mapping): StockItem | undefined {
	if (sku === undefined) {
		return hold({ reason: 'unknown-article', field: 'sku', message: 'is missing', hint: 'Set it in the mapping: CCV does not know the article numbers of MplusKASSA' });
	}
	if (free === undefined || toQuantity(free) === undefined) {
		const message = free === undefined ? 'is missing, which is not 0' : `${free} is not a quantity of at most 6 decimals`;
		return hold({ reason: 'invalid-stock-level', field: 'free', message });
	}
	return { sku, stock: free };
}
