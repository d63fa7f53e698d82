import { comparableEmail } from '../../model/comparableEmail';
import type { CcvRecord } from '../writes/createRecord';

/** What a customer account is named by. An e-mail address means the user name as well: in most shops they are the same. */
export type UserKey = { by: 'id'; id: number } | UserName;

export interface UserName {
	by: 'email' | 'username';
	value: string;
}

/** How errors call it. They never show it: it says who a customer is. */
export const CALLED: Record<UserName['by'], string> = { email: 'email address', username: 'user name' };

/** Whether a user, as CCV gives it, bears this name. */
export function isNamed({ by, value }: UserName, user: CcvRecord): boolean {
	const wanted = comparableEmail(value);
	if (wanted === undefined) return false;
	return wanted === usernameOf(user) || (by === 'email' && wanted === emailOf(user));
}

/** Comparable; undefined where there is none. */
export function usernameOf({ username }: CcvRecord): string | undefined {
	return typeof username === 'string' ? comparableEmail(username) : undefined;
}

/** Comparable; undefined where there is none. */
export function emailOf({ userinfo }: CcvRecord): string | undefined {
	const { email } = (userinfo ?? {}) as { email?: unknown };
	return typeof email === 'string' ? comparableEmail(email) : undefined;
}
