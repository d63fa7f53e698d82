import type { IExecuteFunctions } from 'n8n-workflow';

import type { PresetSettings, SkuField, VatTariff } from '../../lib/mapping/PresetSettings';

/** What the person chose, once for all items; fields that the preset does not show are as they are by default. */
export function readSettings(ctx: IExecuteFunctions): PresetSettings {
	const read = <T>(name: string, fallback: T): T => ctx.getNodeParameter(name, 0, fallback) as T;
	const { tariff = [] } = read<{ tariff?: VatTariff[] }>('vatTariffs', {});
	return {
		sku: read<SkuField>('skuField', 'pluNumber'),
		shop: String(read<string | number>('shopId', '')),
		pricesIncludeVat: read('pricesIncludeVat', true),
		vatTariffs: tariff,
		packageId: read('packageId', 0) || undefined,
	};
}
