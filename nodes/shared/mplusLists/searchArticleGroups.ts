import { readGroups } from '../../../lib/mplus/articleGroups/readGroups';
import { searchIn } from './searchIn';

export const searchArticleGroups = searchIn(async (client) => {
	const groups = await readGroups(client);
	return groups.map(({ group: { groupNumber = 0 }, path }) => ({ name: `${path.join(' / ')} (${groupNumber})`, value: groupNumber }));
});
