import { routes } from '../../../sim/ccv/routes/routes';
import type { CcvWorld } from '../../../sim/ccv/world';
import { aCatalogueShop, COAT, HAT, PNG } from './aCatalogueShop';
import { ask } from './ask';

const text = (...lines: string[]): string => lines.join(' ');

// Source: the vendor's models (data/ccvshop-models-2022-06.json), every field of each.
const ANSWERS = {
	products: text(
		'href id is_active createdate modifydate productnumber eannumber mpnnumber is_multishop_product multishop_href name',
		'shortdescription description vatrate taxtariff tradecodesystem price discount purchaseprice container_deposit_price',
		'safety_deposit_price productshippingcosts credit_points_custom credit_points_calculated unit stockenabled stocktype',
		'stock stocklocation ordering_without_stock weight maincategory subcategory brand condition color productmainphoto',
		'meta_description meta_keywords page_title no_index no_follow alias deeplink specs decimal_amount amount_sold',
		'minimal_order_amount stock_delivery_number stock_delivery_type stock_delivery_standard show_in_template',
		'show_on_beginpage show_on_facebook show_order_button product_layout photo_size hide_without_category memo',
		'marktplaats_active marktplaats_status marktplaats_cpc marktplaats_daily_budget marktplaats_total_budget',
		'marktplaats_category_id marktplaats_price_type google_shopping_category package supplier is_included_for_export_feed',
		'fixed_staggered_prices is_visible can_be_ordered productlabels productphotos productvariations productvideos',
		'producttaxtariffexceptions productattachments productkeywords productrelevant productattributesets',
		'productstaggeredprices producttocategories productreviews webshops attributecombinations producttopropertygroups',
	),
	attributecombinations: text(
		'href id note product_id stock netto_extra_price ordering_without_stock product_number ean_number sku_number',
		'delivery_time delivery_time_type delivery_default_text active combination attributecombinationphotos attributes',
		'attributevalues parent',
	),
	attributes: 'href id name attribute_type type attribute_values parent',
	attributevalues: 'href id name default_price attribute_id parent',
	productattributevalues: 'href id optionid optionname optionposition optionvalue_id optionvalue_name position price enable',
	productattributesets: 'id attributename attributeposition type items parent',
	productvariations: 'href id product_variation_id product_variation_href auto_created active parent',
	productphotos: 'href id filename alttext is_mainphoto deeplink parent',
	producttocategories: 'href id position product_id category_id product_href category_href',
	categories: text(
		'href id name description description_photo_size description_photo_position description_photo description_bottom',
		'searchwords photo show_big_photo productphoto_in_canvas show_orderbutton orderby items_per_page position',
		'layout_of_products layout_of_categories_id show_on_website color color_alternative meta_description meta_keywords',
		'page_title no_index no_follow alias producttocategories deeplink categories parentcategory parent',
	),
	categorytreenode: 'href id name description position show_on_website deeplink children',
	productlabels: 'label_id parent',
	brands: 'href id name products parent',
	suppliers: 'href id name products parent',
	conditions: 'href id name products parent',
	packages: 'href id name parent',
	labels: 'id image_location tooltip show_on_products show_on_orders show_on_invoices href',
	colors: 'href id name type hex position',
	languages: 'label active base_language iso_code flag_icon href',
	webhooks: 'href id createdate event address key is_active parent',
};

const PRODUCT_INPUT = text(
	'productnumber active eannumber mpnnumber name shortdescription description vatrate taxtariff price discount purchaseprice',
	'container_deposit_price safety_deposit_price credit_points_custom unit stockenabled stocktype stock stocklocation',
	'ordering_without_stock weight brand brand_id condition_id color_id condition maincategory subcategory package_id meta_description',
	'meta_keywords page_title no_index no_follow alias specs decimal_amount amount_sold minimal_order_amount stock_delivery_number',
	'stock_delivery_type stock_delivery_standard show_in_template show_on_beginpage show_on_facebook show_order_button product_layout',
	'photo_size hide_without_category memo supplier_id fixed_staggered_prices marktplaats_active marktplaats_status marktplaats_cpc',
	'marktplaats_daily_budget marktplaats_total_budget marktplaats_category_id marktplaats_price_type google_shopping_category',
	'is_included_for_export_feed',
);

const CATEGORY_INPUT = text(
	'name description description_bottom searchwords description_photo_position description_photo_size description_photo_source',
	'description_photo_file_type layout_of_products_id color color_alternative layout_of_categories_id photo_source photo_file_type',
	'show_big_photo productphoto_in_canvas show_orderbutton orderby items_per_page position show_on_website parentcategory_id',
	'meta_description meta_keywords page_title no_index no_follow alias',
);

// Source: the same. A mark says that the field is required.
const BODIES: Array<[call: string, fields: string]> = [
	['PATCH /products/:id/', PRODUCT_INPUT],
	['POST /products/', PRODUCT_INPUT.replace(/\b(name|price|discount|package_id)\b/g, '$1!')],
	['PATCH /attributecombinations/:id/', text(
		'note stock product_number ean_number sku_number delivery_time delivery_time_type delivery_default_text active',
	)],
	['PATCH /attributes/:id/', 'name! type!'],
	['POST /attributes/', 'name! type!'],
	['PATCH /attributevalues/:id/', 'name default_price'],
	['POST /attributes/:id/attributevalues/', 'name! default_price!'],
	['PATCH /productattributevalues/:id/', 'optionposition position price enable'],
	['POST /products/:id/productattributevalues/', 'optionvalue! price! position stock enable'],
	['PATCH /productvariations/:id/', 'active!'],
	['POST /products/:id/productvariations/', 'product_variation_id! active!'],
	['PATCH /productphotos/:id/', 'alttext is_mainphoto'],
	['POST /products/:id/productphotos/', 'file_type! alttext source! is_mainphoto'],
	['PUT /products/:id/productphotos/', 'productphotos!'],
	['PATCH /producttocategories/:id/', 'position'],
	['POST /producttocategories/', 'position product_id! category_id!'],
	['PATCH /categories/:id/', CATEGORY_INPUT],
	['POST /categories/', CATEGORY_INPUT.replace(/\bname\b/, 'name!')],
	['PUT /products/:id/productlabels/', 'labels!'],
	['PATCH /brands/:id/', 'name!'],
	['POST /brands/', 'name!'],
	['PATCH /suppliers/:id/', 'name!'],
	['POST /suppliers/', 'name!'],
	['PATCH /conditions/:id/', 'name!'],
	['POST /conditions/', 'name!'],
	['PATCH /packages/:id/', 'name!'],
	['POST /packages/', 'name!'],
	['PATCH /labels/:id/', 'image_location tooltip show_on_products show_on_orders show_on_invoices'],
	['POST /labels/', 'image_location! tooltip show_on_products show_on_orders show_on_invoices'],
	['POST /colors/', 'name! hex!'],
	['PATCH /webhooks/:id/', 'address is_active'],
	['POST /webhooks/', 'event! address! is_active'],
];

/** A shop that holds one of everything. */
function aFullShop(): CcvWorld {
	const world = aCatalogueShop();
	const post = (path: string, body: object): unknown => ask(world, 'POST', path, body);
	post(`/products/${HAT}/productphotos/`, { file_type: 'png', source: PNG });
	post(`/products/${HAT}/productvariations/`, { product_variation_id: COAT, active: true });
	post('/producttocategories/', { product_id: HAT, category_id: 22 });
	post('/webhooks/', { event: 'orders.created', address: 'https://n8n.example/' });
	ask(world, 'PUT', `/products/${HAT}/productlabels/`, { labels: [16] });
	return world;
}

const LISTS: Record<keyof typeof ANSWERS, string> = {
	products: '/products/',
	attributecombinations: `/products/${COAT}/attributecombinations/`,
	attributes: '/attributes/',
	attributevalues: '/attributes/1/attributevalues/',
	productattributevalues: `/products/${COAT}/productattributevalues/`,
	productattributesets: `/products/${COAT}/productattributesets/`,
	productvariations: `/products/${HAT}/productvariations/`,
	productphotos: `/products/${HAT}/productphotos/`,
	producttocategories: '/categories/22/producttocategories/',
	categories: '/categories/',
	categorytreenode: '/categorytree/',
	productlabels: `/products/${HAT}/productlabels/`,
	brands: '/brands/',
	suppliers: '/suppliers/',
	conditions: '/conditions/',
	packages: '/packages/',
	labels: '/labels/',
	colors: '/colors/',
	languages: '/languages/',
	webhooks: '/webhooks/',
};

const PAGED = ['products', 'productattributevalues', 'categories', 'webhooks'];

describe('the fields of an answer', () => {
	it.each(Object.entries(ANSWERS))('of %s are those of the documents', (resource, fields) => {
		const { json } = ask(aFullShop(), 'GET', LISTS[resource as keyof typeof ANSWERS]);
		const items = (json.root_categories ?? json.items) as object[];

		expect(items.length).toBeGreaterThan(0);
		for (const item of items) expect(Object.keys(item).sort()).toEqual(fields.split(' ').sort());
	});

	it.each(Object.keys(ANSWERS).filter((name) => name !== 'categorytreenode'))('of the collection of %s are those of a page or of a whole', (resource) => {
		const { json } = ask(aFullShop(), 'GET', LISTS[resource as keyof typeof ANSWERS]);

		const page = ['start', 'size', 'href', 'first', 'previous', 'next', 'items'];
		expect(Object.keys(json)).toEqual(PAGED.includes(resource) ? page : ['href', 'items']);
	});
});

describe('the fields of a body', () => {
	it.each(BODIES)('of %s are those of the documents', (call, fields) => {
		const route = routes.find(({ method, path }) => `${method} ${path}` === call);

		expect(Object.keys(route?.body ?? {}).sort()).toEqual(fields.replaceAll('!', '').split(' ').sort());
		expect([...(route?.required ?? [])].sort()).toEqual(fields.split(' ').filter((field) => field.endsWith('!')).map((field) => field.slice(0, -1)).sort());
	});
});
