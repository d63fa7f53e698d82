import { findRecord } from '../findRecord';
import { invalid, unknownId, type Outcome } from '../outcome';
import type { CcvUser, CcvWorld } from '../world';

export type UserInput = Partial<Omit<CcvUser, 'id' | 'approval_status'>> & {
	approval_status?: CcvUser['approval_status'] | 'rejected';
	gender?: string;
	encryption?: string;
};

/** Why a user cannot be so; undefined: it can. A user name is unique, whatever its case (assumed, as MySQL compares). */
export function refuseUser(world: CcvWorld, input: UserInput, own?: CcvUser): Outcome | undefined {
	const { username, password, group_id: group, approval_status: approval } = input;
	if (username === '' || password === '') return invalid(world, 'username and password cannot be empty');
	const isTaken = username !== undefined && world.users.some((user) => user !== own && isSame(user.username, username));
	if (isTaken) return invalid(world, 'Property username is not unique');
	if (group != null && !findRecord(world.usergroups, String(group))) return unknownId('usergroups', String(group));
	// Source: data/ccvshop-models-2022-06.json, users PATCH.
	if (approval !== undefined && own?.approval_status !== 'pending') {
		return invalid(world, 'approval_status can only be changed while it is pending');
	}
	return undefined;
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
