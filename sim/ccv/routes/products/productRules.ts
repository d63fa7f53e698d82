import type { Filters } from '../query/filters';
import type { QueryRules } from '../route';
import type { CcvProduct } from '../world';
import { toUnits } from '../wire/money';

/** What `GET /products/` can be asked (ENDPOINTS.md, products). */
export const productRules: QueryRules = {
	paged: true,
	filters: {
		productnumber: 'text',
		eannumber: 'text',
		mpnnumber: 'text',
		productname: 'text',
		minprice: 'float',
		maxprice: 'float',
		mindiscount: 'float',
		maxdiscount: 'float',
		minsellprice: 'float',
		maxsellprice: 'float',
		stock: 'int',
		minstock: 'float',
		maxstock: 'float',
		quantity: 'float',
		color: 'text',
		active: 'bool',
	},
	orderby: ['createdate', 'id', 'modifydate', 'name'],
	expand: (
		'attributecombinations productattachments productattributesets productkeywords productphotos productrelevant ' +
		'productreviews productshippingcosts productstaggeredprices producttaxtariffexceptions producttocategories ' +
		'producttopropertygroups productvariants productvideos'
	).split(' '),
};

const sellPrice = (product: CcvProduct): number => toUnits(product.price) - toUnits(product.discount);

const TESTS: Record<string, (product: CcvProduct, value: string) => boolean> = {
	productnumber: (product, value) => product.productnumber === value,
	eannumber: (product, value) => product.eannumber === value,
	mpnnumber: (product, value) => product.mpnnumber === value,
	productname: (product, value) => product.name.toLowerCase().includes(value.toLowerCase()),
	minprice: (product, value) => product.price >= Number(value),
	maxprice: (product, value) => product.price <= Number(value),
	mindiscount: (product, value) => product.discount >= Number(value),
	maxdiscount: (product, value) => product.discount <= Number(value),
	minsellprice: (product, value) => sellPrice(product) >= toUnits(Number(value)),
	maxsellprice: (product, value) => sellPrice(product) <= toUnits(Number(value)),
	stock: (product, value) => product.stock === Number(value),
	minstock: (product, value) => product.stock >= Number(value),
	maxstock: (product, value) => product.stock <= Number(value),
	color: (product, value) => value.toLowerCase() === 'null' && product.details.color == null,
	active: (product, value) => product.active === (value === 'true'),
};

// Source: ENDPOINTS.md. `quantity` only serves to compute shipping costs, so it filters nothing.
export const isWantedProduct = (product: CcvProduct, filters: Filters): boolean =>
	Object.entries(filters).every(([name, value]) => TESTS[name]?.(product, value) ?? true);
