import { PosError } from '../../http/PosError';
import { toCents } from '../../model/toCents';
import { toQuantity } from '../../model/toQuantity';
import { typeSpec, type StructSpec } from '../soap/mplusTable';
import { fieldMeanings, type FieldMeaning } from './fieldMeanings';
import { mplusDayOf, mplusMomentOf, xsdTimeOf } from './mplusMoment';
import type { Item } from './toItem';

const HINT = 'Nothing was sent. Correct this field and try again';

/**
 * The inverse of `toItem`: money and quantities from plain numbers, dates from ISO text. Throws `invalid-request` with
 * the path of what does not fit; never rounds. Fields the type does not know pass, and are refused when they are encoded.
 */
export function fromItem<T extends object>(typeName: string, item: object, zone: string): T {
	return ofStruct(typeSpec(typeName), item as Item, zone, '') as T;
}

function ofStruct(struct: StructSpec, item: Item, zone: string, path: string): Item {
	const meanings = fieldMeanings(struct);
	const record: Item = {};
	for (const [name, value] of Object.entries(item)) {
		if (value === undefined) continue;
		const meaning = meanings.get(name) ?? { kind: 'plain' };
		const at = path === '' ? name : `${path}.${name}`;
		if (meaning.kind === 'decimals') throw refusal(at, `is not needed here: ${meaning.of} is a plain number such as 2.5`);
		if (meaning.kind === 'quantity') Object.assign(record, quantityOf(name, meaning.decimalsField, value, at));
		else record[name] = Array.isArray(value) ? value.map((each, index) => fromValue(meaning, each, zone, `${at}[${index}]`)) : fromValue(meaning, value, zone, at);
	}
	return record;
}

function fromValue(meaning: FieldMeaning, value: unknown, zone: string, path: string): unknown {
	switch (meaning.kind) {
		case 'cents':
			return demand(typeof value === 'number' ? toCents(value) : undefined, path, 'needs an amount in whole cents such as 19.95', value);
		case 'day':
			return demand(typeof value === 'string' ? mplusDayOf(value, zone) : undefined, path, 'needs a date such as 2026-07-30', value);
		case 'moment':
			return demand(typeof value === 'string' ? mplusMomentOf(value, zone) : undefined, path, 'needs a time such as 2026-07-30T13:45:00+02:00', value);
		case 'dateTime':
			return demand(typeof value === 'string' ? xsdTimeOf(value, zone) : undefined, path, 'needs a time such as 2026-07-30T13:45:00+02:00', value);
		case 'record':
			return isRecord(value) ? ofStruct(meaning.struct, value, zone, path) : value;
		default:
			return value;
	}
}

function quantityOf(name: string, decimalsField: string, value: unknown, path: string): Item {
	const quantity = demand(typeof value === 'number' ? toQuantity(value) : undefined, path, 'needs a number of at most 6 decimals', value);
	return { [name]: quantity.units, [decimalsField]: quantity.decimals };
}

function demand<T>(converted: T | undefined, path: string, needs: string, value: unknown): T {
	if (converted !== undefined) return converted;
	throw refusal(path, `${needs}, not ${typeof value === 'number' ? value : `this ${value === null ? 'null' : typeof value}`}`);
}

function refusal(path: string, problem: string): PosError {
	return new PosError('invalid-request', `MplusKASSA does not take this record: ${path} ${problem}`, { hint: HINT });
}

// Not instanceof: records from a Code node come from another realm.
function isRecord(value: unknown): value is Item {
	return Object.prototype.toString.call(value) === '[object Object]';
}
