import { toBody, type CcvBody } from '../bodies/toBody';

/** What items say of a variant in words of ours: its attributes and their prices, which are no fields of the combination, and what a write gave. */
const OWN_NAMES = ['options', 'extra_price', 'changed', 'notTaken', 'readBack'];
const TEXTS = ['note', 'product_number', 'ean_number', 'sku_number', 'delivery_default_text'];
/** Spaces around one would make it another one for a look-up. */
const NUMBERS = ['product_number', 'ean_number', 'sku_number'];

/** What CCV takes of a variant that is given as an item, or in its own JSON. Throws for a field that it does not have. Pure. */
export function variantBody(record: Record<string, unknown>, what: string): CcvBody {
	const fields = Object.entries(record).filter(([name]) => !OWN_NAMES.includes(name));
	// CCV shows a text that was cleared as an empty one.
	const written = fields.map(([name, value]) => [name, value === null && TEXTS.includes(name) ? '' : value] as const);
	const body = toBody('PATCH /attributecombinations/:id/', Object.fromEntries(written), what);
	return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, NUMBERS.includes(name) && typeof value === 'string' ? value.trim() : value]));
}
