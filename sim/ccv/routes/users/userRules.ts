import type { Filters } from '../../query/filters';
import { toSorted } from '../../query/toSorted';
import type { CcvQuery, QueryRules } from '../../route';
import type { CcvUser } from '../../world';

/** What a list of users can be asked (ENDPOINTS.md, users). */
export const userRules: QueryRules = {
	paged: true,
	filters: { approval_status: 'text' },
	orderby: ['first_name', 'id', 'last_name'],
	expand: [],
};

/** The users that a query wants, in its order. */
export function wantedUsers(users: CcvUser[], query: CcvQuery): CcvUser[] {
	return toSorted(users.filter((user) => isWanted(user, query.filters)), query.orderby, (user, field) => {
		const name = field === 'first_name' ? 'first_name' : 'last_name';
		return field === 'id' ? user.id : (user.userinfo.billingaddress?.[name] ?? '');
	});
}

const isWanted = (user: CcvUser, { approval_status: status }: Filters): boolean => status === undefined || user.approval_status === status;
