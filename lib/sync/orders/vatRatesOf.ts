import type { Branch, VatRate } from './OrderTarget';

/**
 * The VAT rates that count in a branch: those of its own country, by code. The same code means other percentages in
 * other countries, and the till applies those of the branch.
 */
export function vatRatesOf(rates: VatRate[], branches: Branch[], branch: number): VatRate[] {
	const ofBranch = rates.filter((rate) => rate.branch === undefined || rate.branch === 0 || rate.branch === branch);
	const country = branches.find(({ number }) => number === branch)?.country;
	const ofCountry = ofBranch.filter((rate) => country === undefined || rate.country === undefined || rate.country === country);
	return (ofCountry.length > 0 ? ofCountry : ofBranch).sort((a, b) => a.code - b.code);
}
