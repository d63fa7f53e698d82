import type { Branch, VatRate } from './OrderTarget';

/** The VAT rates that count in a branch: those of its own country first, then by code. */
export function vatRatesOf(rates: VatRate[], branches: Branch[], branch: number): VatRate[] {
	const country = branches.find(({ number }) => number === branch)?.country;
	const isForeign = (rate: VatRate) => Number(country !== undefined && rate.country !== undefined && rate.country !== country);
	return rates
		.filter((rate) => rate.branch === undefined || rate.branch === 0 || rate.branch === branch)
		.sort((a, b) => isForeign(a) - isForeign(b) || a.code - b.code);
}
