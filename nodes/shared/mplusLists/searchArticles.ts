import { searchArticles as findArticles } from '../../../lib/mplus/search/searchArticles';
import { searchPages } from './searchIn';

export const searchArticles = searchPages(async (client, filter, page) => {
	const { found, next } = await findArticles(client, filter, Number(page ?? 0));
	return {
		entries: found.map(({ articleNumber = 0, description, colour, size, pluNumber }) => ({
			name: `${[description, colour, size].filter(Boolean).join(' ')} (${[articleNumber, pluNumber].filter(Boolean).join(', ')})`,
			value: articleNumber,
		})),
		next: next === undefined ? undefined : String(next),
	};
});
