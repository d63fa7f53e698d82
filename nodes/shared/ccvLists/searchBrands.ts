import { readCollection } from '../../../lib/ccv/readList';
import { byName } from './byName';
import { searchIn } from './searchIn';

export const searchBrands = searchIn(async (client) => (await readCollection(client, '/brands/')).map(byName));
