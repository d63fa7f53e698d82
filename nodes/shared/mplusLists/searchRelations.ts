import { searchRelations as findRelations } from '../../../lib/mplus/search/searchRelations';
import { searchPages } from './searchIn';

export const searchRelations = searchPages(async (client, filter, page) => {
	const { found, next } = await findRelations(client, filter, Number(page ?? 0));
	return {
		entries: found.map(({ relationNumber = 0, name, companyName, city }) => ({ name: `${[companyName || name, city].filter(Boolean).join(', ')} (${relationNumber})`, value: relationNumber })),
		next: next === undefined ? undefined : String(next),
	};
});
