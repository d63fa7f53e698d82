import type { CcvItem } from '../items/withoutLinks';
import { withoutAbsent } from '../../model/withoutAbsent';

/** A row of an order, invoice or return: CCV's own names, with the SKU and the EAN of what was really sold. */
export function orderRowItem(row: object): CcvItem {
	const { sub_sku_number: subSku, sub_product_number: subNumber, sub_ean_number: ean, ...shown } = row as CcvItem;
	return withoutAbsent({
		id: shown.id,
		product_type: shown.product_type,
		product_id: shown.product_id,
		sku: filled(subSku) ?? filled(subNumber) ?? filled(shown.product_number) ?? null,
		ean: filled(ean) ?? null,
		product_name: shown.product_name,
		product_number: shown.product_number,
		count: shown.count,
		price: shown.price,
		discount: shown.discount,
		tax: shown.tax,
		total: shown.total_price_with_attributes ?? shown.total_price,
		unit: shown.unit,
		weight: shown.weight,
		memo: shown.memo,
		package_id: shown.package_id,
		options: optionsOf(shown.attributes),
	});
}

function optionsOf(attributes: unknown): CcvItem[] {
	if (!Array.isArray(attributes)) return [];
	return (attributes as CcvItem[]).map(({ option_name: name, value_name: value, price }) => withoutAbsent({ name, value, price }));
}

function filled(value: unknown): unknown {
	return value === null || value === '' ? undefined : value;
}
