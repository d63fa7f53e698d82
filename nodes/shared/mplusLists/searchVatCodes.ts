import { listVatCodes } from '../../../lib/mplus/reference/listVatCodes';
import { searchIn } from './searchIn';

export const searchVatCodes = searchIn(async (client) => {
	const codes = await listVatCodes(client);
	return codes.map(({ vatCode, rates }) => ({ name: `${rates.map(({ country, percentage }) => `${percentage}% ${country ?? ''}`.trim()).join(', ')} (${vatCode})`, value: vatCode }));
});
