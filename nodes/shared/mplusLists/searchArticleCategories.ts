import { readCardCategories } from '../../../lib/mplus/reference/readCardCategories';
import { searchIn } from './searchIn';

export const searchArticleCategories = searchIn(async (client) => {
	const categories = await readCardCategories(client, 'article');
	return categories.map(({ categoryId, name }) => ({ name: `${name} (${categoryId})`, value: categoryId }));
});
