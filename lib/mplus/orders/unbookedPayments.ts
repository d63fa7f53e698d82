import { euros, type GivenPayment } from '../sales/duePayments';
import type { Order, Received } from '../soap/mplusTypes.generated';

/**
 * Which of the payments that were asked for an order does not show: nothing was booked now, and what was booked earlier is
 * something else. One without an amount was to be what is left, whatever that is.
 */
export function unbookedPayments(given: GivenPayment[], { paymentList, prepaidAmount }: Received<Order>): string[] {
	const stated = given.flatMap(({ method, amountCents }) => (amountCents === undefined || amountCents === 0 ? [] : [{ method, amount: amountCents }]));
	const sum = stated.reduce((total, { amount }) => total + amount, 0);
	if (stated.length === given.length && sum === prepaidAmount) return [];
	const booked = [...(paymentList?.payment ?? [])];
	return stated.flatMap(({ method, amount }) => {
		const index = booked.findIndex((payment) => payment.method === method && payment.amount === amount);
		if (index >= 0) booked.splice(index, 1);
		return index >= 0 ? [] : [`no payment of ${euros(amount)} by ${method} on the order`];
	});
}
