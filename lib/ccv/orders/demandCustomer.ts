import { PosError } from '../../http/PosError';
import type { CcvItem } from '../items/withoutLinks';
import { isRecord } from './customerInput';

/** Refuses an order of nobody: neither an account nor anything about a guest. */
export function demandCustomer({ user_id: userId, customer }: CcvItem, what: string): void {
	const hasAccount = userId !== undefined && userId !== null;
	if (hasAccount || saysSomething(customer)) return;
	throw new PosError('invalid-setting', `${what} has no customer`, { hint: 'Choose a customer, or enter the details of a guest' });
}

function saysSomething(value: unknown): boolean {
	if (isRecord(value)) return Object.values(value).some(saysSomething);
	return value !== undefined && value !== null && (typeof value !== 'string' || value.trim() !== '');
}
