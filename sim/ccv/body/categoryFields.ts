import type { FieldType } from './checkBody';

const fields = (type: FieldType, names: string): Record<string, FieldType> =>
	Object.fromEntries(names.split(' ').map((name) => [name, type]));

/** Body of `POST /categories/` and of `PATCH /categories/:id/` (FIELDS.md; enums: API.md 8). */
export const categoryFields: Record<string, FieldType> = {
	...fields(
		'text',
		'name description description_bottom description_photo_position description_photo_size description_photo_source ' +
			'description_photo_file_type searchwords photo_source photo_file_type meta_description meta_keywords page_title alias',
	),
	...fields('int', 'layout_of_products_id color color_alternative layout_of_categories_id items_per_page position'),
	...fields('bool', 'show_big_photo productphoto_in_canvas show_orderbutton show_on_website no_index no_follow'),
	parentcategory_id: 'int?',
	orderby: { oneOf: ['position', 'productname', 'productnumber', 'createdate', 'price', 'price_desc', 'discount_desc'] },
};
