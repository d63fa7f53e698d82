import { PosError } from '../../http/PosError';
import { fromCents } from '../../model/fromCents';
import type { Payment } from '../soap/mplusTypes.generated';

/** A payment to be made; without an amount it is all that is left to pay. */
export interface GivenPayment {
	method: string;
	amountCents?: number;
}

/** The payments in the words of the till; one that would be of nothing is left out. `outstandingCents`: absent where the till does not say it. */
export function duePayments(what: string, given: GivenPayment[], outstandingCents: number | undefined): Payment[] {
	const open = given.filter(({ amountCents }) => amountCents === undefined);
	if (open.length > 1) throw new PosError('invalid-setting', `${what}: ${open.length} payments have no amount`, { hint: 'Leave the amount of one payment empty at most: it is what the others leave to pay' });
	if (open.length === 1 && outstandingCents === undefined) throw new PosError('invalid-setting', `${what}: the till does not say what is left to pay`, { hint: 'Enter the amount' });
	const stated = given.reduce((sum, { amountCents }) => sum + (amountCents ?? 0), 0);
	const rest = (outstandingCents ?? 0) - stated;
	// What is paid back because the others pay too much was never meant by an empty amount.
	if (open.length === 1 && rest !== 0 && Math.sign(rest) !== Math.sign(outstandingCents ?? 0)) {
		throw new PosError('invalid-setting', `${what}: one payment has no amount, but the other payments are already more than is left (${euros(stated)} of ${euros(outstandingCents ?? 0)})`, { hint: 'Correct the amounts. Nothing was booked' });
	}
	return given.map(({ method, amountCents = rest }) => ({ method, amount: amountCents })).filter(({ amount }) => amount !== 0);
}

export function sumOf(payments: Payment[]): number {
	return payments.reduce((sum, { amount }) => sum + amount, 0);
}

export function euros(cents: number): string {
	return fromCents(cents).toFixed(2);
}
