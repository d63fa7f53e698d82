import { PosError } from '../../../lib/http/PosError';
import type { Item } from '../../../lib/mplus/items/toItem';
import { customFieldItem, type CustomFieldKind } from '../../../lib/mplus/relations/customFieldItem';
import { codeIn, numberIn } from '../../shared/numberLocator';
import { strictNumber } from '../../shared/readItemParameters';
import { ARTICLE_FLAGS, ARTICLE_NUMBERS, ARTICLE_TEXTS } from './articleFields';
import { entriesIn, momentAsText, textIn, type Entered } from '../../shared/entered';

/** An article in the form of an item, from the fields of a collection. Left empty: not given; null: cleared. */
export function readArticleItem(entered: Entered): Item {
	const item: Item = {};
	for (const field of ARTICLE_TEXTS) put(item, field, entered[field] === null ? null : textIn(entered[field], field));
	for (const { field, label } of ARTICLE_NUMBERS) put(item, field, strictNumber(entered[field], label));
	for (const field of ARTICLE_FLAGS) put(item, field, entered[field] === '' || entered[field] === null ? undefined : entered[field]);
	// As text: whether 00123 can be an article number is decided where SKUs are.
	put(item, 'articleNumber', textIn(entered.articleNumber, 'Article Number'));
	put(item, 'turnoverGroup', turnoverGroupIn(entered.turnoverGroup));
	put(item, 'vatCode', numberIn(entered.vatCode, 'VAT Code'));
	put(item, 'supplierRelationNumber', numberIn(entered.supplier, 'Supplier'));
	const category = numberIn(entered.category, 'Category');
	put(item, 'categoryIds', category === undefined ? undefined : { category: [category] });
	const customFields = entriesIn(entered.customFields, 'values', 'Custom Fields').map(({ fieldName, type, value }) => customFieldItem(codeIn(fieldName, 'Custom Field') ?? '', (type as CustomFieldKind | undefined) ?? 'text', momentAsText(value)));
	put(item, 'customFieldList', customFields.length === 0 ? undefined : { customField: customFields });
	return item;
}

/** The fields of the product itself. */
export function readProductFields(entered: Entered): Item {
	const item: Item = {};
	put(item, 'description', textIn(entered.productDescription, 'Product Description'));
	put(item, 'extraText', entered.productExtraText === null ? null : textIn(entered.productExtraText, 'Product Extra Text'));
	const group = numberIn(entered.articleGroup, 'Article Group');
	put(item, 'groupNumbers', group === undefined ? undefined : [group]);
	return item;
}

/** Unlike other numbers of the till it can be 0. */
export function turnoverGroupIn(locator: unknown): number | undefined {
	const code = codeIn(locator);
	if (code === undefined) return undefined;
	if (/^\d+$/.test(code)) return Number(code);
	throw new PosError('invalid-setting', `Turnover Group must be a number from 0 to 999, not "${code}"`, { hint: 'Choose it from the list' });
}

function put(item: Item, field: string, value: unknown): void {
	if (value !== undefined) item[field] = value;
}
