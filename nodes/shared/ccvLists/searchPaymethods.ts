import { readCollection } from '../../../lib/ccv/readList';
import { byName } from './byName';
import { searchIn } from './searchIn';

export const searchPaymethods = searchIn(async (client) => (await readCollection(client, '/paymethods/')).map(({ id, label, combined_name: name }) => byName({ id, name: label || name })));
