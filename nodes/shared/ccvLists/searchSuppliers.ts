import { readCollection } from '../../../lib/ccv/readList';
import { byName } from './byName';
import { searchIn } from './searchIn';

export const searchSuppliers = searchIn(async (client) => (await readCollection(client, '/suppliers/')).map(byName));
