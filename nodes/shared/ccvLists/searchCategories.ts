import { readCategoryTree } from '../../../lib/ccv/reference/readCategoryTree';
import { searchIn } from './searchIn';

export const searchCategories = searchIn(async (client) => (await readCategoryTree(client)).map(({ id, path }) => ({ name: `${path.join(' > ')} (${id})`, value: id })));
