import { PosError } from '../../http/PosError';
import { ccvModels } from '../bodies/ccvBodies.generated';
import { fieldsOf } from '../bodies/fieldsOf';
import { readScalar } from '../bodies/scalarIn';
import type { CcvBody } from '../bodies/toBody';
import type { CcvItem } from '../items/withoutLinks';
import { customerInput, isRecord, without } from '../orders/customerInput';
import { shopDay } from '../orders/shopDay';
import type { CcvRecord } from '../writes/createRecord';
import { isBlank, STREET } from './changesOf';

const MODEL = 'Read.Personalinfo.Personalinfo';
const LINES = ['address_line_1', 'address_line_2'];

/**
 * Changes of a customer as they are sent. Whether CCV merges userinfo and its addresses with what it has, or puts them in its place, is
 * not documented: where one field of it is touched all of it is sent, what CCV has with the changes on top. Pure.
 */
export function withWholeUserinfo({ userinfo }: CcvRecord, changes: CcvBody, what: string): CcvBody {
	if (!isRecord(changes.userinfo)) return changes;
	return { ...changes, userinfo: wholeOf(MODEL, isRecord(userinfo) ? customerInput(userinfo) : {}, changes.userinfo, { what, path: 'userinfo' }) };
}

interface Place {
	what: string;
	path: string;
}

function wholeOf(model: string, known: CcvItem, changes: CcvBody, place: Place): CcvBody {
	demandStreet(known, changes, place);
	const kept = without(known, outdatedBy(changes));
	const values = [...fieldsOf(model)].map(([name, { type }]): [string, unknown] => {
		if (!(type in ccvModels)) return [name, name in changes ? changes[name] : keptValue(name, type, kept[name])];
		const within = wholeOf(type, recordIn(kept[name]), recordIn(changes[name]), { ...place, path: `${place.path}.${name}` });
		return [name, Object.keys(within).length > 0 ? within : undefined];
	});
	return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

/** As CCV takes it; what it shows in another form than its models say goes back as it came. */
function keptValue(name: string, type: string, value: unknown): unknown {
	if (isBlank(value) || typeof value === 'object') return undefined;
	if (name === 'birthdate' && typeof value === 'string') return shopDay(value) ?? value;
	return readScalar(type, value) ?? value;
}

/** What says the same in another way. CCV takes either street and number or lines; country and full name are deprecated (CCV API, dossier 7). */
function outdatedBy(changes: CcvBody): string[] {
	return [
		...(saysOneOf(STREET, changes) ? LINES : saysOneOf(LINES, changes) ? STREET : []),
		...('country_code' in changes ? ['country'] : saysOneOf(['country'], changes) ? ['country_code'] : []),
		...(saysOneOf(['first_name', 'last_name'], changes) ? ['full_name'] : []),
	];
}

// A number alone would take the place of the lines.
function demandStreet(known: CcvItem, changes: CcvBody, { what, path }: Place): void {
	const isStreetless = saysOneOf(STREET, changes) && isBlank(changes.street);
	if (!isStreetless || saysOneOf(LINES, changes) || !saysOneOf(LINES, known)) return;
	throw new PosError('invalid-setting', `${what}: CCV SalesPOS has ${path} in lines, so a house number needs its street`, {
		hint: 'Give street and house number together, or change address_line_1 (Address Line 1)',
	});
}

function saysOneOf(names: string[], record: CcvItem): boolean {
	return names.some((name) => !isBlank(record[name]));
}

function recordIn(value: unknown): CcvItem {
	return isRecord(value) ? value : {};
}
