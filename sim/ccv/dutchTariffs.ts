import type { CountryTariffs } from './world';

/** The VAT table as a Dutch shop would have it: every country at the Dutch percentages (assumed, API.md 8). */
export const dutchTariffs: CountryTariffs[] = [
	['NL', 'Nederland', 1, 'Nederland'],
	['BE', 'België', 2, 'Europese Unie'],
	['DE', 'Duitsland', 2, 'Europese Unie'],
	['FR', 'Frankrijk', 2, 'Europese Unie'],
	['GB', 'Verenigd Koninkrijk', 3, 'Overige landen'],
].map(([code, country, zone, zoneName]) => ({
	country: String(country),
	code: String(code),
	geozone_id: Number(zone),
	geozone_name: String(zoneName),
	tariffs: [
		{ type: 'normal', percentage: 21 },
		{ type: 'low a', percentage: 9 },
		{ type: 'zero', percentage: 0 },
	],
}));
