import type { FieldType } from './checkBody';
import { personalinfoFields } from './personalinfoFields';

const COMMON: Record<string, FieldType> = {
	username: 'text',
	password: 'text',
	encryption: 'text',
	group_id: 'int?',
	status: 'bool',
	product_in_category_discount: { oneOf: ['highest', 'lowest'] },
	userinfo: { object: personalinfoFields },
};

/** Body of `POST /users/` (FIELDS.md, users POST). */
export const userPostFields: Record<string, FieldType> = { ...COMMON, gender: 'text' };

/** Body of `PATCH /users/:id/` (FIELDS.md, users PATCH). */
export const userPatchFields: Record<string, FieldType> = { ...COMMON, approval_status: { oneOf: ['pending', 'accepted', 'rejected'] } };

/** Body of `POST /usergroups/` and `PATCH /usergroups/:id/`. */
export const userGroupFields: Record<string, FieldType> = {
	groupname: 'text',
	discount: 'number',
	default: 'bool',
	product_in_category_discount: { oneOf: ['highest', 'lowest'] },
};
