import { toVatPercentage } from '../orders/toVatPercentage';
import type { MplusClient } from '../MplusClient';

export interface VatCode {
	vatCode: number;
	/** What it stands for, once for each country and percentage. */
	rates: Array<{ country?: string; percentage: number }>;
}

/** VAT codes of the till with what each of them means in its branches, by code. */
export async function listVatCodes(client: MplusClient): Promise<VatCode[]> {
	const { vatGroup } = await client.read('getVatGroupList', {});
	const codes = new Map<number, VatCode>();
	for (const { vatCode, vatPercentage, countryIso3: country } of vatGroup ?? []) {
		if (vatCode === undefined || vatPercentage === undefined) continue;
		const code = codes.get(vatCode) ?? { vatCode, rates: [] };
		const percentage = toVatPercentage(vatPercentage);
		if (!code.rates.some((rate) => rate.country === country && rate.percentage === percentage)) code.rates.push({ country, percentage });
		codes.set(vatCode, code);
	}
	return [...codes.values()].sort((one, other) => one.vatCode - other.vatCode);
}
