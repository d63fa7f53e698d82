import type { JsonObject } from '../outcome';
import type { CcvProduct, CcvWorld } from '../world';
import { hrefOf } from './hrefOf';

export const toWebshop = ({ shop, products }: CcvWorld, origin: string): JsonObject => ({
	href: hrefOf(origin, 'webshops', shop.id, ''),
	id: shop.id,
	name: shop.name,
	create_date: shop.createDate,
	is_multishop_system: false,
	is_salespos: shop.isSalesPos,
	product_limit: shop.productLimit,
	product_limit_left: limitLeft(shop.productLimit, products),
	api_root: origin,
	webshops: { href: hrefOf(origin, 'webshops', shop.id, 'webshops', '') },
});

const limitLeft = (limit: number, products: CcvProduct[]): number =>
	limit < 0 ? limit : limit - products.filter(({ active }) => active).length;
