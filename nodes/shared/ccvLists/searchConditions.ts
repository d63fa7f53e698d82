import { readCollection } from '../../../lib/ccv/readList';
import { byName } from './byName';
import { searchIn } from './searchIn';

export const searchConditions = searchIn(async (client) => (await readCollection(client, '/conditions/')).map(byName));
