import { strictNumber } from '../../shared/readItemParameters';
import type { RecordItem } from '../../shared/specify';
import { textIn, type Entered } from '../../shared/entered';
import { flagIn } from './flagIn';
import { idIn, nameIn } from './idLocator';
import { PRODUCT_CHOICES } from './productChoices';
import { PRODUCT_FLAGS, PRODUCT_LINKS, PRODUCT_NUMBERS, PRODUCT_TEXTS } from './productFields';

/** A product in the form of an item, from the fields of a collection. Left empty: not given; null, which only an expression gives: cleared. */
export function readProductFields(entered: Entered): RecordItem {
	const item: RecordItem = {};
	for (const [field, label] of Object.entries(PRODUCT_TEXTS)) put(item, field, entered[field], (value) => textIn(value, label));
	for (const [field, label] of Object.entries(PRODUCT_NUMBERS)) put(item, field, entered[field], (value) => strictNumber(value, label));
	for (const [field, label] of Object.entries(PRODUCT_FLAGS)) put(item, field, entered[field], (value) => flagIn(value, label));
	for (const { name, displayName } of PRODUCT_CHOICES) put(item, name, entered[name], (value) => textIn(value, displayName));
	for (const [field, label] of Object.entries(PRODUCT_LINKS)) put(item, field, entered[field], (value) => idIn(value, label));
	// What a product is found by is not lost to an expression that finds nothing.
	for (const field of ['productnumber', 'eannumber']) if (item[field] === null) delete item[field];
	put(item, 'taxtariff', entered.taxtariff, (value) => nameIn(value, 'VAT Tariff'));
	return item;
}

function put(item: RecordItem, field: string, given: unknown, read: (given: unknown) => unknown): void {
	const value = given === null ? null : read(given);
	if (value !== undefined) item[field] = value;
}
