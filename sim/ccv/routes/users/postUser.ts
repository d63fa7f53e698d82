import { userPostFields } from '../../body/userFields';
import { nextId } from '../../nextId';
import { created } from '../../outcome';
import { toUser } from '../../render/toUser';
import type { Route } from '../../route';
import { refuseUser, type UserInput } from '../../users/refuseUser';
import { mergePersonalinfo } from '../../users/mergePersonalinfo';
import type { CcvUser, CcvWorld } from '../../world';

export const postUser: Route = {
	method: 'POST',
	path: '/users/',
	body: userPostFields,
	required: ['username', 'password'],
	answer(world, { body, origin }) {
		const input = body as UserInput & Pick<CcvUser, 'username'>;
		const refusal = refuseUser(world, input);
		if (refusal) return refusal;
		const user = newUser(world, input);
		world.users.push(user);
		return created(toUser(origin, user));
	},
};

const newUser = (world: CcvWorld, input: UserInput & Pick<CcvUser, 'username'>): CcvUser => ({
	id: nextId(world, 'users', world.users),
	username: input.username,
	password: input.password,
	group_id: input.group_id === undefined ? defaultGroup(world) : input.group_id,
	status: input.status ?? true,
	approval_status: 'accepted',
	product_in_category_discount: input.product_in_category_discount ?? 'highest',
	userinfo: mergePersonalinfo(input.gender === undefined ? {} : { billingaddress: { gender: input.gender } }, input.userinfo ?? {}),
});

// Source: data/ccvshop-models-2022-06.json, usergroups. New users are put into the default group.
const defaultGroup = (world: CcvWorld): number | null => world.usergroups.find((group) => group.default)?.id ?? null;
