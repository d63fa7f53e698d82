import { userPatchFields } from '../../body/userFields';
import { findRecord } from '../../findRecord';
import { changed, unknownId } from '../../outcome';
import type { Route } from '../../route';
import { mergePersonalinfo } from '../../users/mergePersonalinfo';
import { refuseUser, type UserInput } from '../../users/refuseUser';
import { removeUser } from '../../users/removeUser';
import { without } from '../../wire/without';

export const patchUser: Route = {
	method: 'PATCH',
	path: '/users/:id/',
	body: userPatchFields,
	answer(world, { id, body }) {
		const user = findRecord(world.users, id);
		if (!user) return unknownId('users', id);
		const input = body as UserInput;
		const refusal = refuseUser(world, input, user);
		if (refusal) return refusal;
		if (input.approval_status === 'rejected') removeUser(world, user);
		Object.assign(user, without(input, 'userinfo', 'encryption'));
		if (input.userinfo) user.userinfo = mergePersonalinfo(world.mergesNested ? user.userinfo : {}, input.userinfo);
		return changed();
	},
};
