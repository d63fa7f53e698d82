import type { FieldType } from './checkBody';

type Fields = Record<string, FieldType>;

const fields = (type: FieldType, names: string): Fields => Object.fromEntries(names.split(' ').map((name) => [name, type]));

export const DELIVERY_TYPES = 'days weeks months quarters years outofstock temporarilysoldout ordered onrequest unknown'.split(' ');

/** Body of `POST /products/` and of `PATCH /products/:id/` (FIELDS.md; enums: API.md 8). */
export const productFields: Fields = {
	...fields(
		'text',
		'productnumber eannumber mpnnumber name shortdescription stocklocation ordering_without_stock brand condition subcategory ' +
			'meta_description meta_keywords page_title alias stock_delivery_standard memo',
	),
	...fields(
		'text?',
		'description unit maincategory specs marktplaats_status marktplaats_price_type google_shopping_category',
	),
	...fields(
		'number',
		'vatrate price discount purchaseprice container_deposit_price safety_deposit_price stock weight amount_sold minimal_order_amount',
	),
	...fields('number?', 'marktplaats_cpc marktplaats_daily_budget marktplaats_total_budget'),
	...fields('int', 'package_id decimal_amount stock_delivery_number'),
	...fields('int?', 'credit_points_custom brand_id condition_id color_id supplier_id marktplaats_category_id'),
	...fields(
		'bool',
		'active stockenabled no_index no_follow show_in_template show_on_beginpage show_on_facebook fixed_staggered_prices ' +
			'marktplaats_active is_included_for_export_feed',
	),
	taxtariff: { oneOf: ['normal', 'low a', 'low b', 'extra low', 'zero'] },
	stocktype: { oneOf: ['Product', 'Attribute'] },
	stock_delivery_type: { oneOf: DELIVERY_TYPES },
	show_order_button: { oneOf: ['Y', 'QUOTATION', 'N'] },
	product_layout: { oneOf: [1, 2, 3, 4] },
	photo_size: { oneOf: ['NONE', 'SMALL', 'BIG'] },
	hide_without_category: { oneOf: ['YES', 'NO_DIRECTLINK', 'NO_SEARCHRESULTS'] },
};
