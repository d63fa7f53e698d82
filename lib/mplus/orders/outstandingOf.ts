import type { Order, Received } from '../soap/mplusTypes.generated';

/** What is left to pay of an order, including VAT; absent where the till does not say it. */
export function outstandingOf({ totalInclAmount, prepaidAmount }: Received<Order>): number | undefined {
	return totalInclAmount === undefined ? undefined : totalInclAmount - (prepaidAmount ?? 0);
}
