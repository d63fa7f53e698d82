import { toVatPercentage } from '../orders/toVatPercentage';
import type { Branch, Received, VatGroup } from '../soap/mplusTypes.generated';

/** The rates that goods are sold at, in percent. */
const RATES: Record<string, number[]> = { NLD: [21, 9], BEL: [21, 12, 6] };

export interface MissingRates {
	branchNumber: number;
	country: string;
	percentages: number[];
}

/** Rates of its country that a branch has no VAT code for. A group without branch or country counts for all. */
export function missingRates(branches: Array<Received<Branch>>, groups: Array<Received<VatGroup>>): MissingRates[] {
	return branches.flatMap(({ branchNumber = 0, countryIso3: country = '' }) => {
		const own = groups.filter((group) => (group.branchNumber ?? branchNumber) === branchNumber && (group.countryIso3 ?? country) === country);
		const has = new Set(own.flatMap(({ vatPercentage }) => (vatPercentage === undefined ? [] : [toVatPercentage(vatPercentage)])));
		const percentages = (RATES[country] ?? []).filter((percentage) => !has.has(percentage));
		return percentages.length === 0 ? [] : [{ branchNumber, country, percentages }];
	});
}
