import { updateDisplayOptions, type IDataObject, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { listProducts, type ProductFilter } from '../../../../lib/ccv/products/listProducts';
import { productItem } from '../../../../lib/ccv/products/productItem';
import { LIST_FIELDS, readLimit } from '../../../shared/listParameters';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField } from '../../../shared/optionsField';
import { strictNumber } from '../../../shared/readItemParameters';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { textIn, type Entered } from '../../../shared/entered';
import { filtersField } from '../../fields/filters';
import { idIn, idLocator } from '../../fields/idLocator';
import { LANGUAGE_OPTION } from '../../fields/languageOption';
import { COLLECTION_OPTIONS, collectionsIn } from '../../fields/productForm';
import { readSort, sortField } from '../../fields/sortField';

/** CCV's own filters. */
const TEXTS: Record<string, string> = { color: 'Color', eannumber: 'EAN', mpnnumber: 'MPN', productname: 'Name Contains', productnumber: 'SKU' };
const NUMBERS: Record<string, string> = { maxprice: 'Max Price', maxsellprice: 'Max Selling Price', maxstock: 'Max Stock', minprice: 'Min Price', minsellprice: 'Min Selling Price', minstock: 'Min Stock' };
const DESCRIPTIONS: Record<string, string> = { color: 'Code such as #ff0000, or multicolor, transparent or null', productname: 'At least three characters', minsellprice: 'After discount', maxsellprice: 'After discount' };
const SORTED_BY: Array<[displayName: string, field: string]> = [['ID', 'id'], ['Created', 'createdate'], ['Modified', 'modifydate'], ['Name', 'name']];

const FILTERS: INodeProperties[] = [
	{ displayName: 'Active', name: 'active', type: 'boolean', default: true, description: 'Whether to return only products that are for sale, or only those that are not' },
	idLocator('Brand', 'brand', 'searchBrands', 'Only products of this brand'),
	idLocator('Category', 'category', 'searchCategories', 'Only products in this category itself, not in those below it'),
	idLocator('Condition', 'condition', 'searchConditions', 'Only products in this condition'),
	idLocator('Supplier', 'supplier', 'searchSuppliers', 'Only products of this supplier'),
	...Object.entries(TEXTS).map(([name, displayName]): INodeProperties => ({ displayName, name, type: 'string', default: '', ...(DESCRIPTIONS[name] && { description: DESCRIPTIONS[name] }) })),
	...Object.entries(NUMBERS).map(([name, displayName]): INodeProperties => ({ displayName, name, type: 'number', default: 0, ...(DESCRIPTIONS[name] && { description: DESCRIPTIONS[name] }) })),
];

const properties: INodeProperties[] = [...LIST_FIELDS, filtersField(...FILTERS), sortField(SORTED_BY), SIMPLIFY_FIELD, optionsField(...COLLECTION_OPTIONS, LANGUAGE_OPTION)];

export const getMany: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['product'], operation: ['getMany'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const simplify = readSimplify(ctx, itemIndex);
		const collections = collectionsIn(ctx.getNodeParameter('options', itemIndex, {}) as IDataObject);
		const orderby = readSort(ctx, itemIndex, SORTED_BY.map(([, field]) => field));
		const products = await listProducts(client, readFilter(ctx, itemIndex), { limit: readLimit(ctx, itemIndex), orderby, collections });
		return products.map((record) => productItem(record, simplify) as IDataObject);
	},
};

function readFilter(ctx: IExecuteFunctions, itemIndex: number): ProductFilter {
	const entered = ctx.getNodeParameter('filters', itemIndex, {}) as Entered;
	const texts = Object.entries(TEXTS).map(([name, label]) => [name, textIn(entered[name], label)]);
	const numbers = Object.entries(NUMBERS).map(([name, label]) => [name, strictNumber(entered[name], label)]);
	const active = typeof entered.active === 'boolean' ? entered.active : undefined;
	return {
		query: { active, ...Object.fromEntries([...texts, ...numbers]) },
		brand: idIn(entered.brand, 'Brand'),
		category: idIn(entered.category, 'Category'),
		condition: idIn(entered.condition, 'Condition'),
		supplier: idIn(entered.supplier, 'Supplier'),
	};
}
