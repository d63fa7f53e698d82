import { z } from 'zod';

import type { Preset } from '../../mapping/mapRecord';
import type { Mapping, PresetSettings } from '../../mapping/PresetSettings';
import { recordPreset } from '../../mapping/recordPreset';
import type { StockLevelItem } from '../../model/StockLevelItem';
import { withoutAbsent } from '../../model/withoutAbsent';
import { skuOf } from './articleSku';
import { tillSource } from './tillSource';

const number = z.number().int().positive();
const quantity = z.number().nullish();

const mplusStock = z.object({
	branchNumber: number.nullish(),
	articleNumber: number,
	/** Not the till's own: for flows that add it. */
	pluNumber: z.string().nullish(),
	amountFree: quantity,
	amountReserved: quantity,
	amountIncoming: quantity,
});

const identity = z.object({ branchNumber: z.number().nullish(), articleNumber: z.number() });

/** "MplusKASSA Stock Level": stock of the till, in the item form, to neutral stock levels. */
export function mplusStockLevelPreset(settings: PresetSettings): Preset<StockLevelItem> {
	return recordPreset({ schema: mplusStock, invalid: 'invalid-stock-level', sourceOf, toNeutral }, settings);
}

function sourceOf(record: unknown) {
	const parsed = identity.safeParse(record);
	if (!parsed.success) return tillSource('unknown', 'without a number');
	const { branchNumber, articleNumber } = parsed.data;
	return tillSource(`${branchNumber ?? ''}/${articleNumber}`, String(articleNumber));
}

function toNeutral(stock: z.infer<typeof mplusStock>, { sku }: Mapping): StockLevelItem {
	// Stock names no PLU number: without one its SKU is not known, and the article number may be the PLU number of another.
	const isKnown = sku === 'articleNumber' || typeof stock.pluNumber === 'string';
	return withoutAbsent({
		source: sourceOf(stock),
		sku: isKnown ? skuOf(stock, sku) : undefined,
		articleNumber: stock.articleNumber,
		branch: stock.branchNumber ? String(stock.branchNumber) : undefined,
		free: stock.amountFree ?? undefined,
		reserved: stock.amountReserved ?? undefined,
		incoming: stock.amountIncoming ?? undefined,
	});
}
