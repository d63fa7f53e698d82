import { withoutAbsent } from '../../../model/withoutAbsent';
import type { Item } from '../../items/toItem';
import type { EmployeeCard } from '../readEmployees';

export function simplifyEmployee({ employeeNumber, extEmployeeId, name, username, email, active, categoryIds, categoryId }: EmployeeCard): Item {
	const categories = [...new Set([...(categoryIds?.category ?? []), categoryId].filter((id) => id !== undefined))];
	return withoutAbsent({
		employeeNumber,
		externalEmployeeId: extEmployeeId || undefined,
		name,
		username: username || undefined,
		email: email || undefined,
		active,
		categories: categories.length > 0 ? categories : undefined,
	});
}
