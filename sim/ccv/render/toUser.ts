import type { JsonObject } from '../outcome';
import type { CcvUser } from '../world';
import { hrefOf } from './hrefOf';
import { toPersonalinfo } from './toPersonalinfo';

export const toUser = (origin: string, user: CcvUser): JsonObject => ({
	href: hrefOf(origin, 'users', user.id, ''),
	id: user.id,
	username: user.username,
	group_id: user.group_id,
	status: user.status,
	approval_status: user.approval_status,
	product_in_category_discount: user.product_in_category_discount,
	userinfo: toPersonalinfo(user.userinfo),
	parent: user.group_id === null ? null : { href: hrefOf(origin, 'usergroups', user.group_id, '') },
	...Object.fromEntries(LINKS.map((name) => [name, { href: hrefOf(origin, 'users', user.id, name, '') }])),
});

const LINKS = ['creditpoints', 'creditpointmutations', 'disabledpaymethods'];
