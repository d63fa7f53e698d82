import type { CcvItem } from '../items/withoutLinks';
import { customerItem } from '../orders/customerItem';
import type { CcvRecord } from '../writes/createRecord';

/** A customer as an item shows it: CCV's own JSON, or simplified, with the name on top and of the rest what is filled in. */
export function userItem(user: CcvRecord, simplify: boolean): CcvItem {
	if (!simplify) return user;
	const { id, username, status, approval_status, group_id, product_in_category_discount, userinfo } = user;
	const { name, company, ...info } = customerItem(userinfo) ?? {};
	const shown = { id, username, name, company, email: info.email, status, approval_status, group_id, product_in_category_discount, userinfo: info };
	return Object.fromEntries(Object.entries(shown).filter(([, value]) => value !== undefined));
}
