import type { JsonObject } from '../outcome';
import type { CcvCategory } from '../world';
import { hrefOf } from './hrefOf';

/** A category as the API shows it, every field of FIELDS.md there. */
export const toCategory = (origin: string, category: CcvCategory): JsonObject => ({
	href: hrefOf(origin, 'categories', category.id, ''),
	id: category.id,
	name: category.name,
	...NEW_CATEGORY,
	alias: category.name.toLowerCase().replace(/\W+/g, '-'),
	...category.details,
	description_photo: photoOf(origin, category, 'description_photo'),
	photo: photoOf(origin, category, 'photo'),
	position: category.position,
	layout_of_products: layoutOf(origin, category.details.layout_of_products_id ?? 1),
	show_on_website: category.show_on_website,
	producttocategories: { href: hrefOf(origin, 'categories', category.id, 'producttocategories', '') },
	deeplink: categoryLink(origin, category),
	categories: { href: hrefOf(origin, 'categories', category.id, 'categories', '') },
	parentcategory: parentOf(origin, category.parentcategory_id),
	parent: { href: hrefOf(origin, 'categories', '') },
	...HIDDEN,
});

export const categoryLink = (origin: string, { id }: CcvCategory): string => `${origin}/c/${id}/`;

const layoutOf = (origin: string, id: unknown): JsonObject => ({ id, href: hrefOf(origin, 'categoryproductlayouts', String(id)) });

const parentOf = (origin: string, id: number | null): JsonObject | null => (id === null ? null : { id, href: hrefOf(origin, 'categories', id) });

const photoOf = (origin: string, { id, details }: CcvCategory, kind: 'photo' | 'description_photo'): string | null =>
	details[`${kind}_source`] ? `${origin}/Files/10/Categories/${id}-${kind}.${String(details[`${kind}_file_type`])}` : null;

/** Written, never read. `JSON.stringify` leaves them out. */
const HIDDEN = {
	layout_of_products_id: undefined,
	photo_source: undefined,
	photo_file_type: undefined,
	description_photo_source: undefined,
	description_photo_file_type: undefined,
};

const NEW_CATEGORY: JsonObject = {
	description: '',
	description_photo_size: 'SMALL',
	description_photo_position: 'LEFT',
	description_bottom: '',
	searchwords: '',
	show_big_photo: false,
	productphoto_in_canvas: false,
	show_orderbutton: true,
	orderby: 'position',
	items_per_page: 24,
	layout_of_categories_id: 1,
	color: 1,
	color_alternative: 1,
	meta_description: '',
	meta_keywords: '',
	page_title: '',
	no_index: false,
	no_follow: false,
};
