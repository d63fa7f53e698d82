import type { CcvClient } from '../CcvClient';
import { readWebshop } from '../orders/readWebshop';
import { readCollection } from '../readList';

export interface CountryVat {
	/** ISO code, e.g. `NL`. */
	code: string;
	country: string;
	geozone_id: number;
	geozone_name: string;
	tariffs: Array<{ type: string; percentage: number }>;
}

/** The percentage of each tariff by country, of the shop behind the keys (CCV API, dossier 8). */
export async function readVatTable(client: CcvClient): Promise<CountryVat[]> {
	const { id } = await readWebshop(client);
	return (await readCollection(client, `/webshops/${id}/geozonecountries/`)) as unknown as CountryVat[];
}
