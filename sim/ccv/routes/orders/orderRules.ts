import type { Filters } from '../../query/filters';
import { isWithin } from '../../query/isWithin';
import type { SortValue } from '../../query/toSorted';
import { createDateOf } from '../../render/createDateOf';
import type { QueryRules } from '../../route';
import type { CcvOrder, CcvWorld } from '../../world';

/** What `GET /orders/` can be asked (ENDPOINTS.md, orders). */
export const orderRules: QueryRules = {
	paged: true,
	filters: {
		ordernumber: 'int',
		status: 'int',
		is_paid: 'bool',
		deliver_date: 'moment',
		take_out_date: 'moment',
		min_create_date: 'moment',
		max_create_date: 'moment',
		is_completed: 'bool',
		paymethod_id: 'int',
		transaction_id: 'int',
	},
	orderby: ['create_date', 'deliver_date', 'id', 'ordernumber'],
	expand: [],
};

type Test = (order: CcvOrder, value: string, world: CcvWorld) => boolean;

const TESTS: Record<string, Test> = {
	ordernumber: (order, value) => order.ordernumber === Number(value),
	status: (order, value) => order.status === Number(value),
	is_paid: (order, value) => order.paid === (value === 'true'),
	is_completed: (order, value) => order.is_completed === (value === 'true'),
	paymethod_id: (order, value) => order.paymethod_id === Number(value),
	transaction_id: (order, value) => order.transaction_id === value,
	deliver_date: (order, value) => order.deliver_date?.slice(0, 10) === value.slice(0, 10),
	take_out_date: (order, value) => order.takeoutslot !== null && order.deliver_date?.slice(0, 10) === value.slice(0, 10),
	min_create_date: (order, value, world) => isWithin(world, createDateOf(world, order), value, undefined),
	max_create_date: (order, value, world) => isWithin(world, createDateOf(world, order), undefined, value),
};

// Source: API.md 6. Unfinished baskets stay hidden unless asked for.
export const isWanted = (world: CcvWorld, order: CcvOrder, filters: Filters): boolean =>
	Object.entries({ is_completed: 'true', ...filters }).every(([name, value]) => TESTS[name]?.(order, value, world) ?? true);

export const orderSortValue = (world: CcvWorld, order: CcvOrder, field: string): SortValue => {
	if (field === 'create_date') return createDateOf(world, order);
	return field === 'deliver_date' ? order.deliver_date : field === 'ordernumber' ? order.ordernumber : order.id;
};
