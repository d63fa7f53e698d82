import { readCardCategories } from '../../../lib/mplus/reference/readCardCategories';
import { searchIn } from './searchIn';

export const searchRelationCategories = searchIn(async (client) => {
	const categories = await readCardCategories(client, 'relation');
	return categories.map(({ categoryId, name }) => ({ name: `${name} (${categoryId})`, value: categoryId }));
});
