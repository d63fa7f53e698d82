import { ccvModels } from '../bodies/ccvBodies.generated';
import type { CcvBody } from '../bodies/toBody';
import type { CcvItem } from '../items/withoutLinks';
import { customerInput, isRecord, without } from './customerInput';

const CUSTOMER = 'Personalinfo.Input';
const ADDRESSES = { billingaddress: `${CUSTOMER}.Child.Billingaddress`, deliveryaddress: `${CUSTOMER}.Child.Deliveryaddress` };
/** What says the same in two ways: a change of the one takes the place of the other (CCV API, dossier 7). */
const EITHER_OR = [
	[['street', 'housenumber', 'housenumber_suffix'], ['address_line_1', 'address_line_2']],
	[['first_name', 'last_name'], ['full_name']],
	[['country_code'], ['country']],
];

/** A customer with changes in it, whole: whether CCV keeps what a change of a record within a record does not say is not documented. */
export function wholeCustomer(known: unknown, changes: CcvBody): CcvBody {
	const own = taken(isRecord(known) ? customerInput(known) : {}, CUSTOMER);
	const addresses = Object.entries(ADDRESSES).map(([name, model]): [string, unknown] => {
		const before = taken(isRecord(own[name]) ? own[name] : {}, model);
		return [name, name in changes && !isRecord(changes[name]) ? changes[name] : { ...without(before, replacedBy(changes[name])), ...(changes[name] as CcvItem | undefined) }];
	});
	const said = addresses.filter(([, address]) => !isRecord(address) || Object.keys(address).length > 0);
	return { ...without(own, Object.keys(ADDRESSES)), ...changes, ...Object.fromEntries(said) };
}

function replacedBy(changes: unknown): string[] {
	const given = isRecord(changes) ? Object.keys(changes).filter((name) => changes[name] !== null && changes[name] !== '') : [];
	return EITHER_OR.flatMap(([one = [], other = []]) => [...(one.some((name) => given.includes(name)) ? other : []), ...(other.some((name) => given.includes(name)) ? one : [])]);
}

/** What is filled in of a record that was read, as far as CCV takes it. */
function taken(record: CcvItem, model: string): CcvItem {
	const types = new Map((ccvModels[model] ?? '').split(' ').map((field): [string, string] => [field.replace(/\??:.*$/, ''), field.replace(/^.*:/, '')]));
	return Object.fromEntries(Object.entries(record).filter(([name, value]) => value !== null && value !== undefined && value !== '' && isTaken(types.get(name), value)));
}

function isTaken(type: string | undefined, value: unknown): boolean {
	if (type === 'int') return Number.isSafeInteger(Number(value));
	return type !== undefined;
}
