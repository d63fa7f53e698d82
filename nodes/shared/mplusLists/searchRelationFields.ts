import { readCustomFields } from '../../../lib/mplus/reference/readCustomFields';
import { searchIn } from './searchIn';

export const searchRelationFields = searchIn(async (client) => {
	const fields = await readCustomFields(client, 'relation');
	return fields.map(({ fieldName }) => ({ name: fieldName, value: fieldName }));
});
