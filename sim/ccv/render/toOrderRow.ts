import type { JsonObject } from '../outcome';
import { fromUnits } from '../wire/money';
import type { CcvNamed, CcvOrder, CcvOrderRow } from '../world';
import { hrefOf } from './hrefOf';
import { rowMoney } from './rowMoney';

/** What the rows of an order need to know of it. */
type RowParent = Pick<CcvOrder, 'id' | 'is_platform_sale' | 'is_intra_community_order'>;

/** An order row as the API shows it, every field of FIELDS.md there (data/samples/orderrow.json). */
export const toOrderRow = (origin: string, order: RowParent, row: CcvOrderRow, packages: CcvNamed[] = []): JsonObject => ({
	href: hrefOf(origin, 'orderrows', row.id, ''),
	id: row.id,
	order_id: order.id,
	...article(origin, row),
	count: row.count,
	price: row.price,
	product_purchase_price: row.product_purchase_price,
	discount: row.discount,
	custom_price: row.custom_price,
	tax: order.is_platform_sale || order.is_intra_community_order ? 0 : row.tax,
	unit: row.unit,
	weight: row.weight,
	memo: row.memo,
	package_id: row.package_id,
	package_name: packages.find(({ id }) => id === row.package_id)?.name ?? '',
	stock_location: '',
	supplier: '',
	user_discount: 0,
	...amounts(row),
	attributes: row.attributes.map((attribute, i) => ({
		href: hrefOf(origin, 'orderrowattributevalues', row.id * 10 + i, ''),
		id: row.id * 10 + i,
		...attribute,
		parent: { href: hrefOf(origin, 'orderrows', row.id) },
	})),
	uploads: [],
	parent: { href: hrefOf(origin, 'orders', order.id) },
	calculator_href: hrefOf(origin, 'orderrowcalculator', row.id, ''),
});

const article = (origin: string, row: CcvOrderRow): JsonObject => ({
	product_type: row.product_type,
	product_name: row.product_name,
	product_name_google: row.product_name,
	product_number: row.product_number,
	sub_product_number: row.sub_product_number,
	sub_sku_number: row.sub_sku_number,
	sub_ean_number: row.sub_ean_number,
	product_id: row.product_id,
	product_href: row.product_id === null ? null : hrefOf(origin, 'products', row.product_id),
});

function amounts(row: CcvOrderRow): JsonObject {
	const { decimals, price, selling, options, total, totalWithOptions } = rowMoney(row);
	const shown = (units: number): number => fromUnits(units, decimals);
	return {
		original_price: shown(selling),
		selling_price: shown(selling),
		price_without_discount: shown(price),
		price_without_discount_with_attributes: shown(price + options),
		total_price: shown(total),
		total_extra_option_price: shown(options),
		price_with_attributes: shown(selling + options),
		total_price_with_attributes: shown(totalWithOptions),
	};
}
