import type { Mapping } from '../../mapping/PresetSettings';
import { fromCents } from '../../model/fromCents';
import { percentageCents } from '../../model/percentageCents';
import type { SoldItem } from '../../model/ProductItem';
import { toCents } from '../../model/toCents';

/** The price in the sense of the shop: as it is, or from the other one and the VAT. One that cannot be said holds the product. */
export function shopPrice(sold: SoldItem, path: string, { pricesIncludeVat = true, hold }: Mapping): number | undefined {
	const [own, other] = pricesIncludeVat ? (['priceIncl', 'priceExcl'] as const) : (['priceExcl', 'priceIncl'] as const);
	const given = sold[other];
	if (sold[own] !== undefined || given === undefined) return sold[own];
	const [cents, vat] = [toCents(given), sold.vatPercentage];
	if (cents === undefined) return hold({ reason: 'invalid-product', field: `${path}${other}`, message: `${given} is not an amount in whole cents` });
	if (vat === undefined) {
		return hold({ reason: 'unknown-vat', field: `${path}vatPercentage`, message: `is missing: without it ${own} does not follow from ${other}`, hint: 'Set one of them in the mapping' });
	}
	return fromCents(pricesIncludeVat ? cents + percentageCents(cents, vat) : exclCents(cents, vat));
}

function exclCents(cents: number, percentage: number): number {
	return Math.sign(cents) * Math.round((Math.abs(cents) * 100) / (100 + percentage));
}
