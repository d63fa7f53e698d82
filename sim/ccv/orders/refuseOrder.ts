import { invalid, type Outcome } from '../outcome';
import { readMoment } from '../query/readMoment';
import type { CcvOrder, CcvWorld } from '../world';
import { refuseRows, type RowInput } from './refuseRow';

/** Body of a POST or PATCH of orders, checked by its model. */
export type OrderInput = Partial<Omit<CcvOrder, 'rows' | 'notes' | 'labels'>> & {
	note?: string;
	mail?: boolean;
	orderrows?: RowInput[];
};

const METHODS = ['shipping', 'delivery', 'pickup'];

/** Why an order cannot be so; undefined: it can. */
export function refuseOrder(world: CcvWorld, input: OrderInput, own?: CcvOrder): Outcome | undefined {
	const { deliver_method: method = own?.deliver_method ?? 'shipping', deliver_date: date, currency } = input;
	if (!METHODS.includes(method)) return invalid(world, `Unknown deliver_method ${method}`);
	if (date && !readMoment(date)) return invalid(world, `deliver_date is no date: ${date}`);
	if (currency !== undefined && !/^[A-Z]{3}$/.test(currency)) return invalid(world, `currency is no code of ISO 4217: ${currency}`);
	// Source: data/ccvshop-models-2022-06.json.
	if (input.takeoutslot != null && method === 'shipping') return invalid(world, 'takeoutslot needs deliver_method delivery or pickup');
	return refuseRows(world, input.orderrows);
}
