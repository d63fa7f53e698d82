import type { CcvOrderRow, CcvProduct, CcvWorld } from '../world';
import type { RowDraft } from './placeOrder';

/** A row with the product's data where the draft names a product and nothing else (API.md 6). */
export function toRow(world: CcvWorld, row: RowDraft): CcvOrderRow {
	const product = row.product_id == null ? undefined : world.products.find(({ id }) => id === row.product_id);
	return { ...BLANK_ROW, id: nextRowId(world), ...(product && copied(world, product)), ...row };
}

const copied = (world: CcvWorld, product: CcvProduct): Partial<CcvOrderRow> => ({
	product_name: product.name,
	product_number: product.productnumber,
	price: product.price,
	discount: product.discount,
	...stated(product),
	tax: world.shop.tariffs.find(({ code }) => code === 'NL')?.tariffs.find(({ type }) => type === product.taxtariff)?.percentage ?? 0,
});

/** What the product says of itself beyond what every product has. */
const stated = ({ details, package_id: packageId }: CcvProduct): Partial<CcvOrderRow> => ({
	...(typeof details.unit === 'string' && { unit: details.unit }),
	...(typeof details.weight === 'number' && { weight: details.weight }),
	...(typeof details.purchaseprice === 'number' && { product_purchase_price: details.purchaseprice }),
	...(packageId != null && { package_id: packageId }),
});

const nextRowId = (world: CcvWorld): number => (world.counters.orderRowId += 3);

const BLANK_ROW: Omit<CcvOrderRow, 'id' | 'count'> = {
	product_type: 'product',
	product_id: null,
	product_name: '',
	product_number: '',
	sub_product_number: '',
	sub_sku_number: '',
	sub_ean_number: '',
	price: 0,
	discount: 0,
	tax: 21,
	product_purchase_price: 0,
	custom_price: false,
	unit: 'stuk',
	weight: 0,
	memo: '',
	package_id: 1664901,
	attributes: [],
};
