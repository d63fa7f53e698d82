import { PosError } from '../../http/PosError';
import { toBody, type CcvBody } from '../bodies/toBody';
import type { CcvRecord } from '../writes/createRecord';

/** What CCV shows as a record and takes as an id; those of the first kind it also takes by name. */
const BY_NAME = ['brand', 'condition'];
const BY_ID = ['supplier', 'color', 'package'];
/** What an item says beside the fields of the product itself. */
const BESIDE = ['variants', 'variant', 'category_ids', 'photos', 'webshop', 'created', 'changed', 'readBack'];

/** A product in either form of an item as CCV takes it. An id wins over the name beside it, and the tariff over the old percentage. */
export function toProductBody(operation: 'POST /products/' | 'PATCH /products/:id/', item: CcvRecord, what: string): CcvBody {
	const record = Object.fromEntries(Object.entries(item).filter(([name, value]) => !BESIDE.includes(name) && value !== undefined));
	for (const link of [...BY_NAME, ...BY_ID]) translateLink(record, link, what);
	if (typeof record.taxtariff === 'string') delete record.vatrate;
	// A new product has nothing to be cleared.
	const given = operation === 'POST /products/' ? Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null)) : record;
	return toBody(operation, given, what);
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
