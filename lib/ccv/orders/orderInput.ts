import type { CcvItem } from '../items/withoutLinks';
import { customerInput, isRecord, without } from './customerInput';
import { userIdOf } from './orderItem';
import { rowsStay } from './demandSameRows';
import { withSoundNulls } from './withSoundNulls';

/** What an item shows beside CCV's own fields. */
const SHOWN = ['status_name', 'discount_code', 'alreadyExisted', 'differs', 'differsIn', 'notTaken', 'changed', 'readBack', 'webshop'];
/** Lists that an item shows; given as anything else, they are a mistake. */
const SHOWN_LISTS = ['notes', 'messages', 'labels'];

/** What a write of an order says of it, in CCV's own names, from an order as it was read or as it is given by hand. Rows apart. */
export function orderInput(order: object): { header: CcvItem; rows: unknown } {
	const { orderrows, user, customer, ...given } = order as CcvItem;
	const links = Object.keys(given).filter((name) => isLink(given[name]) || (SHOWN_LISTS.includes(name) && Array.isArray(given[name])));
	const userId = given.user_id === undefined ? userIdOf(user) : given.user_id;
	const header = {
		...without(given, [...SHOWN, ...links]),
		...(userId !== undefined && { user_id: userId }),
		...(customer !== undefined && customer !== null && { customer: isRecord(customer) ? customerInput(customer) : customer }),
	};
	return { header, rows: isRecord(orderrows) ? orderrows.collection : orderrows };
}

/** As `orderInput`, of an order that is there: its account stays, and so do its rows, which come where they were read along. */
export function orderChanges(order: object, what: string): { changes: CcvItem; rows?: CcvItem[] } {
	const { header, rows } = orderInput(order);
	const changes = withSoundNulls(header, wasRead(order), what);
	if (rows !== undefined && !isAsRead(rows)) throw rowsStay(what);
	return { changes: wasRead(order) ? without(changes, ['user_id']) : changes, rows };
}

export function wasRead(order: object): boolean {
	return 'create_date' in order;
}

/** Rows with an id were read from an order. */
function isAsRead(rows: unknown): rows is CcvItem[] {
	return Array.isArray(rows) && rows.every((row) => isRecord(row) && 'id' in row);
}

function isLink(value: unknown): boolean {
	return isRecord(value) && 'href' in value;
}
