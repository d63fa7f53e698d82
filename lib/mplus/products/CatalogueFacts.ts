import { PosError } from '../../http/PosError';
import type { MplusClient } from '../MplusClient';
import { toVatPercentage } from '../orders/toVatPercentage';

interface VatRate {
	countryIso3?: string;
	vatCode: number;
	percentage: number;
}

/** The till's own lists that an article refers to. */
export interface CatalogueFacts {
	turnoverGroups: ReadonlySet<number>;
	vatRates: VatRate[];
	/** Where the first branch is. */
	homeCountry?: string;
}

// One reading for each client, that is for each execution.
const read = new WeakMap<MplusClient, Promise<CatalogueFacts>>();

export async function readCatalogueFacts(client: MplusClient): Promise<CatalogueFacts> {
	const known = read.get(client) ?? readOnce(client);
	read.set(client, known);
	// The next item may ask again.
	known.catch(() => read.delete(client));
	return await known;
}

async function readOnce(client: MplusClient): Promise<CatalogueFacts> {
	const [groups, rates, { branches }] = await Promise.all([client.read('getTurnoverGroups', { request: {} }), client.read('getVatGroupList', {}), client.read('getBranches', {})]);
	return {
		turnoverGroups: new Set((groups.turnoverGroupList?.turnoverGroup ?? []).flatMap(({ turnoverGroup }) => turnoverGroup ?? [])),
		vatRates: (rates.vatGroup ?? []).flatMap(({ countryIso3, vatCode, vatPercentage }) =>
			vatCode === undefined || vatPercentage === undefined ? [] : [{ countryIso3, vatCode, percentage: toVatPercentage(vatPercentage) }],
		),
		homeCountry: branches?.branch?.[0]?.countryIso3 || undefined,
	};
}

/** The till's code for a VAT rate in a country; refused unless it is exactly one. */
export function vatCodeFor({ vatRates, homeCountry }: CatalogueFacts, percentage: number, country = homeCountry): number {
	const there = ratesIn(vatRates, country);
	const codes = [...new Set(there.filter((rate) => rate.percentage === percentage).map(({ vatCode }) => vatCode))];
	const [code] = codes;
	if (code !== undefined && codes.length === 1) return code;
	const place = country === undefined ? '' : ` in ${country}`;
	const known = [...new Set(there.map((rate) => `${rate.percentage} % (VAT code ${rate.vatCode})`))].join(', ') || 'no rate';
	const trouble = code === undefined ? `has no VAT code for ${percentage} %${place}` : `has VAT codes ${codes.join(' and ')} for ${percentage} %${place}`;
	throw new PosError('refused', `MplusKASSA ${trouble}; it knows ${known}`, { hint: 'Give the VAT code itself, or the country' });
}

/** What a VAT code of the till stands for in a country; several where that is not one. */
export function percentagesOf({ vatRates, homeCountry }: CatalogueFacts, vatCode: number, country = homeCountry): number[] {
	return ratesIn(vatRates, country)
		.filter((rate) => rate.vatCode === vatCode)
		.map(({ percentage }) => percentage);
}

function ratesIn(vatRates: VatRate[], country: string | undefined): VatRate[] {
	return vatRates.filter(({ countryIso3 }) => country === undefined || countryIso3 === undefined || countryIso3.toUpperCase() === country.toUpperCase());
}
