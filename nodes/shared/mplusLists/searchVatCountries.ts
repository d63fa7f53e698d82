import { listVatCodes } from '../../../lib/mplus/reference/listVatCodes';
import { searchIn } from './searchIn';

/** Countries of which the till has VAT rates. */
export const searchVatCountries = searchIn(async (client) => {
	const codes = await listVatCodes(client);
	const countries = new Set(codes.flatMap(({ rates }) => rates.flatMap(({ country }) => country || [])));
	return [...countries].sort().map((country) => {
		const percentages = new Set(codes.flatMap(({ rates }) => rates.filter((rate) => rate.country === country).map(({ percentage }) => `${percentage}%`)));
		return { name: `${country} (${[...percentages].join(', ')})`, value: country };
	});
});
