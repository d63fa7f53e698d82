import { readCustomFields } from '../../../lib/mplus/reference/readCustomFields';
import { searchIn } from './searchIn';

export const searchArticleFields = searchIn(async (client) => {
	const fields = await readCustomFields(client, 'article');
	return fields.map(({ fieldName }) => ({ name: fieldName, value: fieldName }));
});
