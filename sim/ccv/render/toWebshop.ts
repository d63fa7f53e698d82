import type { JsonObject } from '../outcome';
import type { CcvWorld } from '../world';
import { hrefOf } from './hrefOf';

export const toWebshop = ({ shop }: CcvWorld, origin: string): JsonObject => ({
	href: hrefOf(origin, 'webshops', shop.id, ''),
	id: shop.id,
	name: shop.name,
	create_date: shop.createDate,
	is_multishop_system: false,
	is_salespos: shop.isSalesPos,
	product_limit: -1,
	product_limit_left: -1,
	api_root: origin,
	webshops: { href: hrefOf(origin, 'webshops', shop.id, 'webshops', '') },
});
