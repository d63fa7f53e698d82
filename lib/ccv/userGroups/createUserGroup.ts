import { PosError } from '../../http/PosError';
import type { CcvClient } from '../CcvClient';
import type { CcvItem } from '../items/withoutLinks';
import { without } from '../orders/customerInput';
import { changesOf, pathsIn } from '../users/changesOf';
import { highestId, raiseHighest, readAbove } from '../users/newestUsers';
import { createRecord } from '../writes/createRecord';
import { groupBody } from './groupBody';
import type { WrittenGroup } from './WrittenGroup';

const PATH = '/usergroups/';
const WHAT = 'The new customer group';

/** Makes a group. After a lost answer it is the only one made since that is as it was sent. */
export async function createUserGroup(client: CcvClient, item: CcvItem): Promise<WrittenGroup> {
	const body = groupBody('POST /usergroups/', without(item, ['id']), WHAT);
	if (!body.groupname) throw new PosError('invalid-setting', `${WHAT} has no name`, { hint: 'Fill in Name (groupname)' });
	const aboveId = await highestId(client, PATH);
	const find = async () => {
		const made = (await readAbove(client, PATH, aboveId)).filter((group) => Object.keys(changesOf(group, body)).length === 0);
		return made.length === 1 ? made[0] : undefined;
	};
	const group = await createRecord(client, { what: WHAT, path: PATH, body, find });
	const changed = pathsIn(body);
	if (!group) return { group: body, changed, readBack: false };
	raiseHighest(client, PATH, Number(group.id));
	return { group, changed };
}
