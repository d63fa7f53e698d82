import type { Mapping } from '../../mapping/PresetSettings';
import { fromCents } from '../../model/fromCents';
import type { SoldItem } from '../../model/ProductItem';
import { toCents } from '../../model/toCents';
import { toQuantity } from '../../model/toQuantity';

/** The price in the sense of the shop: as it is, or from the other one and the VAT. One that cannot be said holds the product. */
export function shopPrice(sold: SoldItem, path: string, mapping: Mapping): number | undefined {
	const { pricesIncludeVat = true, hold } = mapping;
	const [own, other] = pricesIncludeVat ? (['priceIncl', 'priceExcl'] as const) : (['priceExcl', 'priceIncl'] as const);
	const given = sold[other];
	if (given === undefined || (sold[own] !== undefined && !isRounded(sold, pricesIncludeVat))) return sold[own];
	const vat = sold.vatPercentage;
	const isAmount = pricesIncludeVat ? toQuantity(given) : toCents(given);
	if (isAmount === undefined) return hold({ reason: 'invalid-product', field: `${path}${other}`, message: `${given} is not an amount ${pricesIncludeVat ? 'of at most 6 decimals' : 'in whole cents'}` });
	if (vat === undefined) {
		return hold({ reason: 'unknown-vat', field: `${path}vatPercentage`, message: `is missing: without it ${own} does not follow from ${other}`, hint: 'Set one of them in the mapping' });
	}
	return pricesIncludeVat ? fromCents(inclCents(given, vat)) : excl(given, vat);
}

/** A price excluding VAT that was rounded to whole cents, and would sell for another cent than the price including VAT. */
function isRounded({ priceIncl, priceExcl, vatPercentage: vat }: SoldItem, pricesIncludeVat: boolean): boolean {
	if (pricesIncludeVat || priceIncl === undefined || priceExcl === undefined || vat === undefined) return false;
	const cents = toCents(priceIncl);
	return cents !== undefined && inclCents(priceExcl, vat) !== cents && Math.round(Math.abs(excl(priceIncl, vat)) * 100) === Math.abs(toCents(priceExcl) ?? NaN);
}

function inclCents(priceExcl: number, percentage: number): number {
	const { units, decimals } = toQuantity(priceExcl) ?? { units: NaN, decimals: 0 };
	return Math.sign(units) * Math.round((Math.abs(units) * (100 + percentage)) / 10 ** decimals) || 0;
}

// Four decimals, as CCV's own prices excluding VAT have: with two, one price in six would sell for another cent.
function excl(priceIncl: number, percentage: number): number {
	const cents = toCents(priceIncl) ?? NaN;
	return Number(`${Math.sign(cents) * Math.round((Math.abs(cents) * 10_000) / (100 + percentage))}e-4`) || 0;
}
