import type { IExecuteFunctions } from 'n8n-workflow';

import type { Item } from '../../../lib/mplus/items/toItem';
import { customFieldItem, type CustomFieldKind } from '../../../lib/mplus/relations/customFieldItem';
import { codeIn, numberIn } from '../../shared/numberLocator';
import { textAt } from '../../shared/readItemParameters';
import { CUSTOMER_NUMBER_FIELDS, CUSTOMER_TEXT_FIELDS } from './customerFields';

type Entered = Record<string, unknown>;

/** A relation in the form of an item, from the fields of a collection. Left empty: not given; null: cleared. */
export function readCustomerCollection(ctx: IExecuteFunctions, name: string, itemIndex: number): Item {
	const entered = ctx.getNodeParameter(name, itemIndex, {}) as Entered;
	const item: Item = {};
	for (const field of CUSTOMER_TEXT_FIELDS) put(item, field, textOf(entered[field]));
	for (const field of CUSTOMER_NUMBER_FIELDS) put(item, field, numberOf(entered[field]));
	for (const field of ['active', 'alwaysEmailReceipt', 'birthDate', 'defaultVatMethod']) put(item, field, entered[field] === '' ? undefined : entered[field]);
	const category = numberIn(entered.category, 'Category');
	put(item, 'categoryIds', category === undefined ? undefined : { category: [category] });
	put(item, 'priceGroupNumber', numberIn(entered.priceGroupNumber, 'Price Group'));
	put(item, 'customFieldList', listOf(entered.customFields, 'customField', toCustomField));
	put(item, 'contactList', listOf(entered.contacts, 'relation', toContact));
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

function textOf(value: unknown): string | null | undefined {
	if (value === null) return null;
	const text = value === undefined ? '' : String(value).trim();
	return text === '' ? undefined : text;
}

/** What is no number is left to the encoder, which names the field. */
function numberOf(value: unknown): unknown {
	if (value === undefined || value === '') return undefined;
	return typeof value === 'string' && Number.isFinite(Number(value)) ? Number(value) : value;
}

function listOf(collection: unknown, child: string, convert: (entered: Entered) => Item): Item | undefined {
	const { values } = (collection ?? {}) as { values?: Entered[] };
	return values === undefined || values.length === 0 ? undefined : { [child]: values.map(convert) };
}

function toCustomField({ fieldName, type, value }: Entered): Item {
	return customFieldItem(codeIn(fieldName) ?? '', (type as CustomFieldKind | undefined) ?? 'text', value);
}

function toContact(entered: Entered): Item {
	const texts = Object.entries(entered).map(([name, value]) => [name, textOf(value)] as const);
	return Object.fromEntries(texts.filter(([, value]) => value !== undefined));
}
