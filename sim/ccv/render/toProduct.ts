import type { JsonObject } from '../outcome';
import type { CcvProduct, CcvWorld } from '../world';
import { hrefOf } from './hrefOf';

/** A product as the API shows it, every field of FIELDS.md there. */
export function toProduct(world: CcvWorld, origin: string, product: CcvProduct, expand: string[] = []): JsonObject {
	const { active, details, ...own } = product;
	return {
		...NEW_PRODUCT,
		vatrate: vatRateOf(world, product.taxtariff),
		alias: product.productnumber,
		deeplink: `${origin}/${product.id}/`,
		package: { href: hrefOf(origin, 'packages', 1664901, ''), id: 1664901 },
		...details,
		...own,
		href: hrefOf(origin, 'products', product.id, ''),
		is_active: active,
		is_visible: active,
		can_be_ordered: active,
		...collections(origin, product, expand),
	};
}

const vatRateOf = (world: CcvWorld, tariff: string): number =>
	world.shop.tariffs.find(({ code }) => code === 'NL')?.tariffs.find(({ type }) => type === tariff)?.percentage ?? 0;

// Source: API.md 4. The documents expand `productvariants` but name the field `productvariations`: taken as one.
function collections(origin: string, product: CcvProduct, expand: string[]): JsonObject {
	const isExpanded = (name: string): boolean =>
		expand.includes(name) || (name === 'productvariations' && expand.includes('productvariants'));
	const shown = LINKS.map((name) => [
		name,
		{
			...(name === 'productshippingcosts' && { costs: 0, default_country: null, quantity: 1 }),
			href: hrefOf(origin, 'products', product.id, name, ''),
			...(isExpanded(name) && { collection: [] }),
		},
	]);
	return Object.fromEntries(shown);
}

const LINKS = (
	'productshippingcosts productlabels productphotos productvariations productvideos producttaxtariffexceptions ' +
	'productattachments productkeywords productrelevant productattributesets productstaggeredprices ' +
	'producttocategories productreviews webshops attributecombinations producttopropertygroups'
).split(' ');

const NEW_PRODUCT: JsonObject = {
	is_multishop_product: false,
	multishop_href: null,
	shortdescription: '',
	description: '',
	tradecodesystem: null,
	purchaseprice: 0,
	container_deposit_price: 0,
	safety_deposit_price: 0,
	credit_points_custom: null,
	credit_points_calculated: 0,
	unit: 'stuk',
	stockenabled: true,
	stocktype: 'Product',
	stocklocation: '',
	ordering_without_stock: 'global_setting',
	weight: 0,
	maincategory: '',
	subcategory: '',
	brand: null,
	condition: null,
	color: null,
	productmainphoto: null,
	meta_description: '',
	meta_keywords: '',
	page_title: '',
	no_index: false,
	no_follow: false,
	specs: '',
	decimal_amount: 0,
	amount_sold: 0,
	minimal_order_amount: 1,
	stock_delivery_number: 0,
	stock_delivery_type: 'unknown',
	stock_delivery_standard: '',
	show_in_template: false,
	show_on_beginpage: false,
	show_on_facebook: false,
	show_order_button: 'Y',
	product_layout: 1,
	photo_size: 'SMALL',
	hide_without_category: 'NO_DIRECTLINK',
	memo: '',
	marktplaats_active: false,
	marktplaats_status: null,
	marktplaats_cpc: null,
	marktplaats_daily_budget: null,
	marktplaats_total_budget: null,
	marktplaats_category_id: null,
	marktplaats_price_type: null,
	google_shopping_category: null,
	supplier: null,
	is_included_for_export_feed: true,
	fixed_staggered_prices: false,
};
