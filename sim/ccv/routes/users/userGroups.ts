import { userGroupFields } from '../../body/userFields';
import { findRecord } from '../../findRecord';
import { nextId } from '../../nextId';
import { changed, created, found, unknownId } from '../../outcome';
import { toPage } from '../../query/toPage';
import { toSorted } from '../../query/toSorted';
import { toUserGroup } from '../../render/toUserGroup';
import type { Route } from '../../route';
import type { CcvUserGroup, CcvWorld } from '../../world';

const getUserGroups: Route = {
	method: 'GET',
	path: '/usergroups/',
	query: { paged: true, filters: {}, orderby: ['groupname', 'id'], expand: [] },
	answer(world, call) {
		const sorted = toSorted(world.usergroups, call.query.orderby, (group, field) => (field === 'id' ? group.id : group.groupname));
		return found(toPage(call, sorted, (group) => toUserGroup(call.origin, group)));
	},
};

const getUserGroup: Route = {
	method: 'GET',
	path: '/usergroups/:id/',
	answer(world, { id, origin }) {
		const group = findRecord(world.usergroups, id);
		return group ? found(toUserGroup(origin, group)) : unknownId('usergroups', id);
	},
};

const postUserGroup: Route = {
	method: 'POST',
	path: '/usergroups/',
	body: userGroupFields,
	answer(world, { body, origin }) {
		const group: CcvUserGroup = {
			id: nextId(world, 'usergroups', world.usergroups),
			default: false,
			groupname: '',
			discount: 0,
			product_in_category_discount: 'highest',
			...body,
		};
		world.usergroups.push(group);
		keepOneDefault(world, group);
		return created(toUserGroup(origin, group));
	},
};

const patchUserGroup: Route = {
	method: 'PATCH',
	path: '/usergroups/:id/',
	body: userGroupFields,
	answer(world, { id, body }) {
		const group = findRecord(world.usergroups, id);
		if (!group) return unknownId('usergroups', id);
		Object.assign(group, body);
		keepOneDefault(world, group);
		return changed();
	},
};

const deleteUserGroup: Route = {
	method: 'DELETE',
	path: '/usergroups/:id/',
	answer(world, { id }) {
		const group = findRecord(world.usergroups, id);
		if (!group) return unknownId('usergroups', id);
		world.usergroups.splice(world.usergroups.indexOf(group), 1);
		// Its users belong to no group then (assumed).
		for (const user of world.users) if (user.group_id === group.id) user.group_id = null;
		return changed();
	},
};

// Source: data/ccvshop-models-2022-06.json. "The standard group" is one; the last that was made so (assumed).
function keepOneDefault(world: CcvWorld, group: CcvUserGroup): void {
	if (!group.default) return;
	for (const other of world.usergroups) other.default = other === group;
}

export const userGroups: Route[] = [getUserGroups, getUserGroup, postUserGroup, patchUserGroup, deleteUserGroup];
