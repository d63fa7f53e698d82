import { findRecord } from '../../findRecord';
import { productStock } from '../../products/productStock';
import type { Filters } from '../../query/filters';
import type { QueryRules } from '../../route';
import type { CcvProduct, CcvWorld } from '../../world';
import { toUnits } from '../../wire/money';

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

interface Facts {
	stockOf: (product: CcvProduct) => number;
	colorOf: (product: CcvProduct) => string;
}

type Test = (product: CcvProduct, value: string, facts: Facts) => boolean;

const TESTS: Record<string, Test> = {
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
	stock: (product, value, { stockOf }) => stockOf(product) === Number(value),
	minstock: (product, value, { stockOf }) => stockOf(product) >= Number(value),
	maxstock: (product, value, { stockOf }) => stockOf(product) <= Number(value),
	color: (product, value, { colorOf }) => colorOf(product) === value.toLowerCase(),
	active: (product, value) => product.active === (value === 'true'),
};

// Source: ENDPOINTS.md. `quantity` only serves to compute shipping costs, so it filters nothing.
export function wantedProducts(world: CcvWorld, products: CcvProduct[], filters: Filters): CcvProduct[] {
	const facts: Facts = { stockOf: productStock(world), colorOf: (product) => colorOf(world, product) };
	const tests = Object.entries(filters);
	return products.filter((product) => tests.every(([name, value]) => TESTS[name]?.(product, value, facts) ?? true));
}

/** The hex code of a product's color, or `multicolor`, `transparent` or `null`, as the filter names them. */
function colorOf(world: CcvWorld, product: CcvProduct): string {
	const color = product.color_id == null ? undefined : findRecord(world.colors, String(product.color_id));
	if (color) return (color.hex ?? color.type).toLowerCase();
	const given = product.color_id === undefined ? (product.details.color as { hex?: string; type?: string } | null | undefined) : null;
	return (given?.hex ?? given?.type ?? 'null').toLowerCase();
}
