import { readVatTable } from '../../../lib/ccv/reference/readVatTable';
import { searchIn } from './searchIn';

export const searchVatCountries = searchIn(async (client) => (await readVatTable(client)).map(({ country, code }) => ({ name: `${country} (${code})`, value: code })));
