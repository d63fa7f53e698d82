import { readStatuses } from '../../../lib/ccv/reference/readSettings';
import { byName } from './byName';
import { searchIn } from './searchIn';

export const searchOrderStatuses = searchIn(async (client) => (await readStatuses(client, 'order')).map(({ id, name }) => byName({ id, name })));
