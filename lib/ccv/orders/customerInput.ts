import type { CcvItem } from '../items/withoutLinks';
import { nameOf } from './customerItem';

/** CCV shows these of a customer and does not take them. */
const SHOWN = ['email_invoice', 'email_invoice_company', 'email_invoice_union'];

/** A customer as CCV takes it, from one as it was read or as it is given by hand. Of what says the same twice, the finer half is kept. */
export function customerInput(customer: CcvItem): CcvItem {
	const own = without(customer, SHOWN);
	const { billingaddress, deliveryaddress } = own;
	const said: CcvItem = isRecord(billingaddress) ? nameOf(billingaddress) : {};
	return {
		...without(own, ['name', 'company'].filter((name) => name in said && own[name] === said[name])),
		...(isRecord(billingaddress) && { billingaddress: addressInput(billingaddress) }),
		...(isRecord(deliveryaddress) && { deliveryaddress: addressInput(deliveryaddress) }),
	};
}

// CCV takes either street and number or lines; country and full name are deprecated (CCV API, dossier 7).
function addressInput(address: CcvItem): CcvItem {
	return without(address, [
		...(address.street ? ['address_line_1', 'address_line_2'] : []),
		...(address.country_code ? ['country'] : []),
		...(address.first_name || address.last_name ? ['full_name'] : []),
	]);
}

export function without(record: CcvItem, names: string[]): CcvItem {
	return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
}

// Not instanceof: records from a Code node come from another realm.
export function isRecord(value: unknown): value is CcvItem {
	return Object.prototype.toString.call(value) === '[object Object]';
}
