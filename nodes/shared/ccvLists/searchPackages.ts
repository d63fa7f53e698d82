import { readCollection } from '../../../lib/ccv/readList';
import { byName } from './byName';
import { searchIn } from './searchIn';

export const searchPackages = searchIn(async (client) => (await readCollection(client, '/packages/')).map(byName));
