import type { Filters } from '../../query/filters';
import { isWithin } from '../../query/isWithin';
import type { SortValue } from '../../query/toSorted';
import { fullNumber } from '../../render/numbersOf';
import { returnMoney } from '../../render/returnMoney';
import type { QueryRules } from '../../route';
import type { CcvOrder, CcvReturn, CcvWorld } from '../../world';

/** What `GET /returns/` can be asked (ENDPOINTS.md, returns). */
export const returnRules: QueryRules = {
	paged: true,
	filters: {
		returnnumber: 'int',
		returnnumber_full: 'text',
		ordernumber: 'int',
		ordernumber_full: 'text',
		status: 'text',
		min_create_date: 'moment',
		max_create_date: 'moment',
	},
	orderby: ['create_date', 'id', 'ordernumber', 'ordernumber_full', 'returnnumber', 'returnnumber_full', 'status', 'total_price'],
	expand: [],
};

/** A return lies with its order, of which it shows most. */
export interface OrderReturn {
	id: number;
	returned: CcvReturn;
	order: CcvOrder;
}

/** The returns that a query wants. */
export const wantedReturns = (world: CcvWorld, { min_create_date: min, max_create_date: max, ...filters }: Filters): OrderReturn[] =>
	world.returns
		.map((returned) => ({ id: returned.id, returned, order: orderOf(world, returned) }))
		.filter(
			(entry) =>
				isWithin(world, entry.returned.create_date, min, max) &&
				Object.entries(filters).every(([name, value]) => String(returnValue(entry, name)) === value),
		);

/** What a return is found and sorted by. */
export function returnValue({ returned, order }: OrderReturn, field: string): SortValue {
	if (field === 'total_price') return returnMoney(order, returned).total_price;
	if (field === 'returnnumber_full') return fullNumber(returned.returnnumber_prefix, returned.returnnumber);
	if (field === 'ordernumber_full') return fullNumber(order.ordernumber_prefix, order.ordernumber);
	if (field === 'create_date' || field === 'returnnumber' || field === 'status') return returned[field];
	return field === 'id' ? returned.id : order.ordernumber;
}

export function orderOf(world: CcvWorld, { id, order_id: orderId }: CcvReturn): CcvOrder {
	const order = world.orders.find((candidate) => candidate.id === orderId);
	if (!order) throw new Error(`Return ${id} is of order ${orderId}, which the shop does not have`);
	return order;
}
