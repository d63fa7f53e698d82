import type { JsonObject } from '../outcome';
import { fromUnits, toUnits } from '../wire/money';
import type { CcvOrder, CcvReturn } from '../world';
import { hrefOf } from './hrefOf';
import { numbersOf } from './numbersOf';
import { returnMoney } from './returnMoney';
import { userOf } from './toInvoice';
import { toPersonalinfo } from './toPersonalinfo';

/** A return as the API shows it, every field of FIELDS.md there. */
export function toReturn(origin: string, order: CcvOrder, returned: CcvReturn): JsonObject {
	const { total_price: price, total_tax: tax } = returnMoney(order, returned);
	return {
		href: hrefOf(origin, 'returns', returned.id, ''),
		id: returned.id,
		...numbersOf('returnnumber', returned.returnnumber_prefix, returned.returnnumber),
		...numbersOf('ordernumber', order.ordernumber_prefix, order.ordernumber),
		create_date: returned.create_date,
		status: returned.status,
		status_name: nameOf(returned.status),
		action_name: returned.action_name,
		reason_name: returned.reason_name,
		total_price_inc_tax: price,
		total_price_exc_tax: fromUnits(toUnits(price) - toUnits(tax)),
		total_price: price,
		total_tax: tax,
		currency: order.currency,
		user: userOf(origin, order),
		customer: toPersonalinfo(order.customer),
		order: hrefOf(origin, 'orders', order.id, ''),
		returnrows: { href: hrefOf(origin, 'returns', returned.id, 'returnrows', '') },
	};
}

const nameOf = (status: string): string => `${status.charAt(0).toUpperCase()}${status.slice(1).replace('_', ' ')}`;
