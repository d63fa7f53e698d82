import { PosError } from '../../http/PosError';
import type { CcvClient } from '../CcvClient';
import { readOnce } from './readOnce';
import { readVatTable, type CountryVat } from './readVatTable';

/** The VAT table, or the part of one country by its code. Throws `not-found` where the shop has no tariffs for it. */
export async function vatOf(client: CcvClient, code: string | undefined): Promise<CountryVat[]> {
	const table = await readOnce(client, 'geozonecountries', async () => await readVatTable(client));
	if (code === undefined) return table;
	const found = table.filter((country) => country.code.toUpperCase() === code.toUpperCase());
	if (found.length > 0) return found;
	throw new PosError('not-found', `CCV SalesPOS has no VAT tariffs for the country ${code}`, { hint: `It has them for ${table.map((country) => country.code).join(', ')}` });
}
