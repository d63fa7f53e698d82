import type { JsonObject } from '../outcome';
import type { CcvUserGroup } from '../world';
import { hrefOf } from './hrefOf';

export const toUserGroup = (origin: string, group: CcvUserGroup): JsonObject => ({
	href: hrefOf(origin, 'usergroups', group.id, ''),
	...group,
	users: { href: hrefOf(origin, 'usergroups', group.id, 'users', '') },
	disabledpaymethods: { href: hrefOf(origin, 'usergroups', group.id, 'disabledpaymethods', '') },
});
