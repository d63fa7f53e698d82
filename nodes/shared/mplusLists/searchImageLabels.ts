import { readImageLabels } from '../../../lib/mplus/images/readImageLabels';
import { searchIn } from './searchIn';

export const searchImageLabels = searchIn(async (client) => {
	const labels = await readImageLabels(client);
	return labels.map(({ labelId, name }) => ({ name: `${name} (${labelId})`, value: labelId }));
});
