import { whyNot } from '../attempt';
import type { Check } from '../Check';
import type { Findings } from '../Findings';

const NAME = 'Date of orders';

/**
 * Whether create_date is when the basket was begun or when the order was completed. An order gets its number when it is completed, so one
 * with a higher number and an earlier date shows the first; nothing shows the second for certain.
 */
export function lookAtCreateDate({ orders }: Findings): Check {
	if ('failure' in orders) return { name: NAME, result: 'unknown', says: `It could not be looked at: ${whyNot(orders)}` };
	const numbered = orders.value.items
		.map(({ ordernumber, ordernumber_prefix: prefix, ordernumber_full: full, create_date: date }) => ({ number: Number(ordernumber), prefix, full: String(full ?? ordernumber), atMs: Date.parse(String(date)) }))
		.filter(({ number, atMs }) => Number.isSafeInteger(number) && number > 0 && !Number.isNaN(atMs))
		.sort((one, other) => one.number - other.number);
	const pairs = numbered.slice(1).map((later, index) => [numbered[index], later] as const);
	const shown = pairs.find(([earlier, later]) => earlier && earlier.prefix === later.prefix && later.number > earlier.number && later.atMs < earlier.atMs);
	if (shown) return { name: NAME, result: 'ok', says: `The date of an order is when its basket was begun: order ${shown[1].full} has an earlier one than order ${shown[0]?.full}`, consequence: 'A basket that is completed late appears among older orders; Get Changed reads back far enough to find it' };
	if (pairs.length === 0) return { name: NAME, result: 'unknown', says: 'There are not two orders to compare' };
	return { name: NAME, result: 'unknown', says: `In the last ${numbered.length} orders the date rises with the number: nothing shows whether it is when the basket was begun or when the order was completed`, consequence: 'None: Get Changed works either way' };
}
