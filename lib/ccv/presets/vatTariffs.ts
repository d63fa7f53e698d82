import { given } from '../../mapping/given';
import type { Mapping, PresetSettings, VatTariff } from '../../mapping/PresetSettings';

/** The tariffs of a Dutch shop; that their names mean these percentages is inferred, and the settings may say otherwise (CCV API, dossier 8). */
const DUTCH: VatTariff[] = [
	{ type: 'normal', percentage: 21 },
	{ type: 'low a', percentage: 9 },
	{ type: 'zero', percentage: 0 },
];

const HINT = 'Complete VAT Tariffs of POS Mapping from the VAT table of the shop';

/** The percentage of a product: as CCV says it, which its newer schema does not, else that of its tariff. */
export function percentageOf({ vatrate, taxtariff }: { vatrate?: number | null; taxtariff?: string | null }, { hold, ...settings }: Mapping): number | undefined {
	if (typeof vatrate === 'number') return vatrate;
	const name = given(taxtariff);
	if (name === undefined) return undefined;
	const tariff = tariffsOf(settings).find(({ type }) => type === name);
	return tariff ? tariff.percentage : hold({ reason: 'unknown-vat', field: 'taxtariff', message: `is ${name}, and what percentage that is was not chosen`, hint: HINT });
}

/** The inverse: the tariff of a percentage. */
export function tariffOf(percentage: number | undefined, field: string, { hold, ...settings }: Mapping): string | undefined {
	if (percentage === undefined) return undefined;
	const tariff = tariffsOf(settings).find((each) => each.percentage === percentage);
	return tariff ? tariff.type : hold({ reason: 'unknown-vat', field, message: `${percentage} % is none of the VAT tariffs`, hint: HINT });
}

/** What CCV puts on the costs of an order, for which it takes no percentage: the normal tariff (inferred from CCV API, dossier 6). */
export function costsPercentage(settings: PresetSettings): number | undefined {
	return tariffsOf(settings).find(({ type }) => type === 'normal')?.percentage;
}

function tariffsOf({ vatTariffs }: PresetSettings): VatTariff[] {
	return vatTariffs && vatTariffs.length > 0 ? vatTariffs : DUTCH;
}
