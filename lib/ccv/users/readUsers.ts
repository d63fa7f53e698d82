import { withoutAbsent } from '../../model/withoutAbsent';
import type { CcvClient } from '../CcvClient';
import { readList } from '../readList';
import { readWhole } from '../readWhole';
import type { CcvRecord } from '../writes/createRecord';

export interface UserFilters {
	groupId?: number;
	approvalStatus?: string;
}

/** Customers in CCV's own JSON, all of them where `limit` is Infinity. */
export async function readUsers(client: CcvClient, { groupId, approvalStatus }: UserFilters, orderby: string, limit: number): Promise<CcvRecord[]> {
	const path = groupId === undefined ? '/users/' : `/usergroups/${groupId}/users/`;
	const query = withoutAbsent({ approval_status: approvalStatus, orderby });
	if (limit !== Infinity) return await readList(client, path, query, limit);
	const users: CcvRecord[] = [];
	for await (const page of readWhole(client, path, query)) users.push(...page);
	return users;
}
