import type { CcvBody } from '../bodies/toBody';
import type { CcvItem } from '../items/withoutLinks';
import type { CcvRecord } from '../writes/createRecord';
import { isRecord, without } from './customerInput';
import { userIdOf } from './orderItem';
import { isVariantSold, type SoldVariants } from './soldVariants';

/** CCV's deposit rows come by themselves. */
const PRODUCT = 'product';
/** Compared in a way of their own. */
const NOT_COMPARED = ['customer', 'orderrows', 'user_id'];
/** CCV takes these and never shows them. */
const NOT_SHOWN = ['mail', 'note'];
/** Where an order does not show it, it has not been kept. */
const ALWAYS_SHOWN = ['reservationnumber'];

/** Whether an order is the one that was sent: same customer, same rows, and whatever else was said of it. */
export function isOrderWritten(body: CcvBody, order: CcvRecord, rows: CcvRecord[], variants?: SoldVariants): boolean {
	return isHeadWritten(body, order) && areRowsWritten(body.orderrows as CcvItem[], rows, variants);
}

/** As far as a list of orders tells. */
export function isHeadWritten(body: CcvBody, order: CcvRecord): boolean {
	return fieldsOtherwise(body, order).length === 0;
}

/** The fields in which an order shows something else than was sent, e.g. `customer.email`. Rows apart; what CCV never shows is not among them. */
export function fieldsOtherwise(body: CcvBody, order: CcvRecord): string[] {
	const said = Object.entries(without(body, NOT_COMPARED)).filter(([name]) => name in order || ALWAYS_SHOWN.includes(name));
	const otherwise = said.filter(([name, value]) => !isSame(value, order[name])).map(([name]) => name);
	const isOtherAccount = body.user_id !== undefined && userIdOf(order.user) !== body.user_id;
	return [...(isOtherAccount ? ['user_id'] : []), ...otherwise, ...pathsOtherwise(body.customer, order.customer, 'customer')];
}

/** Whether an order has all that a change said of it, and shows it. */
export function isChangeSeen(body: CcvBody, order: CcvRecord): boolean {
	const said = Object.keys(body).filter((name) => !NOT_SHOWN.includes(name));
	return said.length > 0 && said.every((name) => name in order) && isHeadWritten(body, order);
}

/** Whether these are the rows that were sent; by their variants too, where those are given. */
export function areRowsWritten(sent: CcvItem[], rows: CcvRecord[], variants?: SoldVariants): boolean {
	const deposits = sent.some(({ product_type: type }) => type !== undefined && type !== PRODUCT);
	const shown = deposits ? rows : rows.filter(({ product_type: type }) => type === PRODUCT || type === undefined || type === null);
	if (shown.length !== sent.length) return false;
	const left = [...shown];
	return sent.every((row) => {
		const place = left.findIndex((candidate) => isRowWritten(row, candidate) && (!variants || isVariantSold(row, candidate, variants)));
		if (place >= 0) left.splice(place, 1);
		return place >= 0;
	});
}

function isRowWritten(sent: CcvItem, row: CcvRecord): boolean {
	return Object.entries(sent).every(([name, value]) => !(name in row) || isSame(value, row[name]));
}

/** What was sent of a customer is there; CCV adds what it knows. */
function pathsOtherwise(sent: unknown, shown: unknown, path: string): string[] {
	if (sent === undefined) return [];
	if (!isRecord(sent)) return isSame(sent, shown) ? [] : [path];
	return Object.entries(sent).flatMap(([name, value]) => pathsOtherwise(value, isRecord(shown) ? shown[name] : undefined, `${path}.${name}`));
}

/** Whether CCV shows what was sent, in its own way of writing it. */
export function isSame(sent: unknown, shown: unknown): boolean {
	if (sent === null || sent === '') return shown === null || shown === undefined || shown === '';
	if (typeof sent === 'number') return Math.abs(Number(shown) - sent) < 1e-9;
	if (typeof sent !== 'string') return sent === shown;
	const [one, other] = [sent.trim(), String(shown ?? '').trim()];
	return one === other || (isDate(one) && isDate(other) && Date.parse(one) === Date.parse(other));
}

function isDate(text: string): boolean {
	return /^\d{4}-\d\d-\d\d(?:T.*)?$/.test(text);
}
