import type { Holds } from './createHolds';
import type { HoldReason } from './holdReasons';

/** Which number of an article is its SKU. MplusKASSA has two: the PLU number, a text, and the article number, its key in orders and stock. */
export type SkuField = 'pluNumber' | 'articleNumber';

/** A VAT tariff by the name that CCV gives it in products, such as `low a`. */
export interface VatTariff {
	type: string;
	percentage: number;
}

/** What the person chose for a preset. */
export interface PresetSettings {
	/** Of MplusKASSA. */
	sku: SkuField;
	/** CCV's number of the shop, for records that do not bear it. */
	shop?: string;
	/** Whether the prices of CCV's products do; they do unless it is said that they do not. */
	pricesIncludeVat?: boolean;
	/** CCV's VAT table; the Dutch one unless another is given. */
	vatTariffs?: VatTariff[];
	/** CCV's package for rows and new products, without which it takes neither. */
	packageId?: number;
}

/** What every part of a mapping is given: the settings, and where to say why the record must be held. */
export interface Mapping extends PresetSettings {
	hold(held: { reason: HoldReason; field: string; message: string; hint?: string }): ReturnType<Holds['hold']>;
}
