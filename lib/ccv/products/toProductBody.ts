import { PosError } from '../../http/PosError';
import { toBody, type CcvBody } from '../bodies/toBody';
import { textOf } from '../variants/variantNumbers';
import type { CcvRecord } from '../writes/createRecord';

/** What CCV shows as a record and takes as an id; those of the first kind it also takes by name. */
const BY_NAME = ['brand', 'condition'];
const BY_ID = ['supplier', 'color', 'package'];
/** What an item says beside the fields of the product itself. */
const BESIDE = ['variants', 'variant', 'category_ids', 'photos', 'webshop', 'created', 'changed', 'notTaken', 'readBack'];
const NUMBERS = ['productnumber', 'eannumber', 'mpnnumber'];
/** What a product is found by. */
const KEPT = ['productnumber', 'eannumber'];

/**
 * A product in either form of an item as CCV takes it. An id wins over the name beside it, and the tariff over the old percentage. An
 * empty SKU or EAN is none: only null clears it. Spaces around a number would make it another one for the next look-up.
 */
export function toProductBody(operation: 'POST /products/' | 'PATCH /products/:id/', item: CcvRecord, what: string): CcvBody {
	const record = Object.fromEntries(Object.entries(item).filter(([name, value]) => !BESIDE.includes(name) && value !== undefined));
	for (const link of [...BY_NAME, ...BY_ID]) translateLink(record, link, what);
	if (typeof record.taxtariff === 'string') delete record.vatrate;
	// A new product has nothing to be cleared.
	const given = operation === 'POST /products/' ? Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null)) : record;
	const body = toBody(operation, given, what);
	if ('name' in body && textOf(body.name) === '') throw new PosError('invalid-setting', `${what}: its name is empty`, { hint: 'Give it a name, or leave name out to keep it' });
	const trimmed = Object.entries(body).map(([name, value]): [string, unknown] => [name, NUMBERS.includes(name) && typeof value === 'string' ? value.trim() : value]);
	return Object.fromEntries(trimmed.filter(([name, value]) => value !== '' || !KEPT.includes(name)));
}

function translateLink(record: CcvRecord, link: string, what: string): void {
	const { [link]: value, [`${link}_id`]: id } = record;
	if (value === undefined) return;
	const isNamed = typeof value === 'string' && value !== '';
	if (id === undefined && isNamed && BY_ID.includes(link)) {
		throw new PosError('invalid-setting', `${what}: ${link} is set by its ID`, { hint: `Give ${link}_id in place of ${link}` });
	}
	if (id === undefined && isNamed) return;
	delete record[link];
	// Every product has a package: it is never cleared.
	if (id === undefined && !(value === null && link === 'package')) record[`${link}_id`] = (value as { id?: unknown } | null)?.id ?? null;
}
