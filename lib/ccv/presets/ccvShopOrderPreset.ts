import type { Preset } from '../../mapping/mapRecord';
import type { PresetSettings } from '../../mapping/PresetSettings';
import type { OrderItem } from '../../model/OrderItem';
import { ccvOrderPreset } from '../orders/ccvOrderPreset';

/** "CCV SalesPOS Order", also of orders that do not bear their shop, where it was chosen. */
export function ccvShopOrderPreset({ shop }: PresetSettings): Preset<OrderItem> {
	const id = shop?.trim();
	if (!id) return ccvOrderPreset;
	return {
		sourceOf: (record) => ccvOrderPreset.sourceOf(withShop(record, id)),
		unreadable: ccvOrderPreset.unreadable,
		toNeutral: (record) => ccvOrderPreset.toNeutral(withShop(record, id)),
	};
}

function withShop(record: unknown, id: string): unknown {
	const bears = typeof record !== 'object' || record === null || (record as { webshop?: unknown }).webshop;
	return bears ? record : { ...record, webshop: { id } };
}
