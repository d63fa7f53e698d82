import { readCollection } from '../../../lib/ccv/readList';
import { byName } from './byName';
import { searchIn } from './searchIn';

/** Colors by their name, with the code of those that have one. */
export const searchColors = searchIn(async (client) => (await readCollection(client, '/colors/')).map(({ id, name, hex }) => byName({ id, name: [name, hex].filter(Boolean).join(', ') })));
