import { readList } from '../../../lib/ccv/readList';
import { byName } from './byName';
import { searchIn } from './searchIn';

export const searchUserGroups = searchIn(async (client) => (await readList(client, '/usergroups/')).map(({ id, groupname }) => byName({ id, name: groupname })));
