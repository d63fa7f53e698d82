import type { IExecuteFunctions } from 'n8n-workflow';

import type { Item } from '../../../lib/mplus/items/toItem';
import { customFieldItem, type CustomFieldKind } from '../../../lib/mplus/relations/customFieldItem';
import { codeIn, numberIn } from '../../shared/numberLocator';
import { strictNumber, strictText, textAt } from '../../shared/readItemParameters';
import { CUSTOMER_NUMBER_FIELDS, CUSTOMER_TEXT_FIELDS, labelOf } from './customerFields';
import { entriesIn, momentAsText, textIn, type Entered } from '../../shared/entered';

/** A relation in the form of an item, from the fields of a collection. Left empty: not given; null: cleared. */
export function readCustomerCollection(ctx: IExecuteFunctions, name: string, itemIndex: number): Item {
	const entered = ctx.getNodeParameter(name, itemIndex, {}) as Entered;
	const item: Item = {};
	for (const field of CUSTOMER_TEXT_FIELDS) put(item, field, textOf(entered[field], labelOf(field)));
	for (const field of CUSTOMER_NUMBER_FIELDS) put(item, field, numberOf(entered[field], labelOf(field)));
	put(item, 'birthDate', entered.birthDate === null ? null : textIn(entered.birthDate, 'Birth Date'));
	for (const field of ['active', 'alwaysEmailReceipt', 'defaultVatMethod']) put(item, field, entered[field] === '' ? undefined : entered[field]);
	const category = numberIn(entered.category, 'Category');
	put(item, 'categoryIds', category === undefined ? undefined : { category: [category] });
	put(item, 'priceGroupNumber', numberIn(entered.priceGroupNumber, 'Price Group'));
	put(item, 'customFieldList', listOf(entered.customFields, 'Custom Fields', 'customField', toCustomField));
	put(item, 'contactList', listOf(entered.contacts, 'Contacts', 'relation', toContact));
	return item;
}

/** As `readCustomerCollection`, with who the customer is from fields of their own. */
export function readNewCustomer(ctx: IExecuteFunctions, name: string, itemIndex: number): Item {
	const company = ctx.getNodeParameter('customerType', itemIndex, 'person') === 'company';
	const item = readCustomerCollection(ctx, name, itemIndex);
	const companyName = company ? textAt(ctx, 'companyName', itemIndex) : undefined;
	put(item, 'name', company ? companyName : textAt(ctx, 'name', itemIndex));
	put(item, 'companyName', companyName);
	put(item, 'contact', company ? textAt(ctx, 'contact', itemIndex) : undefined);
	put(item, 'email', textAt(ctx, 'email', itemIndex));
	put(item, 'extRelationId', textAt(ctx, 'externalId', itemIndex));
	return item;
}

/** Empties what is named in Clear Fields. */
export function clearFields(ctx: IExecuteFunctions, item: Item, itemIndex: number): Item {
	const names = ctx.getNodeParameter('clearFields', itemIndex, []) as string[];
	return { ...item, ...Object.fromEntries(names.filter((name) => CUSTOMER_TEXT_FIELDS.includes(name)).map((name) => [name, null])) };
}

function put(item: Item, field: string, value: unknown): void {
	if (value !== undefined) item[field] = value;
}

function textOf(value: unknown, label: string): string | null | undefined {
	return value === null ? null : strictText(value, label);
}

/** null is left to the encoder, which says that a number cannot be cleared. */
function numberOf(value: unknown, label: string): number | null | undefined {
	return value === null ? null : strictNumber(value, label);
}

function listOf(collection: unknown, label: string, child: string, convert: (entered: Entered) => Item): Item | undefined {
	const values = entriesIn(collection, 'values', label);
	return values.length === 0 ? undefined : { [child]: values.map(convert) };
}

function toCustomField({ fieldName, type, value }: Entered): Item {
	return customFieldItem(codeIn(fieldName, 'Custom Field') ?? '', (type as CustomFieldKind | undefined) ?? 'text', momentAsText(value));
}

function toContact(entered: Entered): Item {
	const texts = Object.entries(entered).map(([name, value]) => [name, textOf(value, `Contact, ${name}`)] as const);
	return Object.fromEntries(texts.filter(([, value]) => value !== undefined));
}
