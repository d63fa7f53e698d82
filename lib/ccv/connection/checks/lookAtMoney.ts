import { whyNot } from '../attempt';
import type { Check } from '../Check';
import type { Findings } from '../Findings';

/** The rates that goods are sold at, in percent. */
const RATES: Record<string, number[]> = { NL: [21, 9], BE: [21, 12, 6] };

/** How the shop counts: prices with or without VAT, currency, languages, tariffs. */
export function lookAtMoney(findings: Findings): Check[] {
	return [lookAtPrices(findings), lookAtVat(findings)];
}

function lookAtPrices({ shopSettings }: Findings): Check {
	const name = 'Prices';
	if ('failure' in shopSettings) return { name, result: 'unknown', says: `The settings of the shop could not be looked at: ${whyNot(shopSettings)}`, consequence: 'Whether prices include VAT has to be set by hand' };
	const { prices_include_vat: isIncluded, currency, languages } = shopSettings.value;
	const tongues = Array.isArray(languages) && languages.length > 0 ? `languages ${languages.map(String).join(', ')}` : 'languages unknown';
	const rest = `${typeof currency === 'string' && currency !== '' ? `currency ${currency}` : 'currency unknown'}, ${tongues}`;
	if (typeof isIncluded !== 'boolean') return { name, result: 'unknown', says: `CCV does not tell whether prices include VAT; ${rest}`, consequence: 'It has to be set by hand' };
	return { name, result: 'ok', says: `Prices ${isIncluded ? 'include' : 'do not include'} VAT; ${rest}` };
}

function lookAtVat({ vat }: Findings): Check {
	const name = 'VAT tariffs';
	if ('failure' in vat) return { name, result: 'unknown', says: `VAT tariffs could not be looked at: ${whyNot(vat)}`, consequence: 'The percentage of a product cannot be looked up by its tariff' };
	const countries = Object.keys(RATES).map((code) => ({ code, tariffs: vat.value.filter((country) => String(country.code).toUpperCase() === code).flatMap(({ tariffs }) => tariffs ?? []) }));
	const says = countries.map(({ code, tariffs }) => (tariffs.length === 0 ? `${code}: none` : `${code}: ${tariffs.map(({ type, percentage }) => `${type} ${percentage}%`).join(', ')}`)).join('; ');
	if (countries.every(({ tariffs }) => tariffs.length === 0)) return { name, result: 'problem', says, consequence: 'The percentage of a product is unknown: set the VAT tariffs of the shop' };
	const sold = countries.filter(({ tariffs }) => tariffs.length > 0).map(({ code, tariffs }) => ({ code, rates: tariffs.map(({ percentage }) => Number(percentage)) }));
	const whole = sold.filter(({ code, rates }) => missingIn(code, rates).length === 0);
	// A shop that sells little abroad uses the rates of its own country there.
	const atHomeRates = sold.filter((country) => !whole.includes(country) && whole.some(({ code }) => missingIn(code, country.rates).length === 0));
	const missing = sold.filter((country) => !whole.includes(country) && !atHomeRates.includes(country)).flatMap(({ code, rates }) => missingIn(code, rates).map((rate) => `${rate}% in ${code}`));
	if (missing.length > 0) return { name, result: 'warning', says, consequence: `The shop has no tariff of ${missing.join(', ')}: products at such a rate cannot be written` };
	if (atHomeRates.length === 0) return { name, result: 'ok', says };
	const [abroad, home] = [atHomeRates, whole].map((list) => list.map(({ code }) => code).join(', '));
	return { name, result: 'ok', says, consequence: `Orders to ${abroad} come at the rates of ${home}, which is right for a shop in ${home} that sells little abroad` };
}

function missingIn(code: string, has: number[]): number[] {
	return (RATES[code] ?? []).filter((rate) => !has.includes(rate));
}
