import { readCollection } from '../../../lib/ccv/readList';
import { byName } from './byName';
import { searchIn } from './searchIn';

export const searchLabels = searchIn(async (client) => (await readCollection(client, '/labels/')).map(({ id, tooltip }) => byName({ id, name: tooltip })));
