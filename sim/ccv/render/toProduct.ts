import { firstWith } from '../firstWith';
import type { JsonObject } from '../outcome';
import { productStock } from '../products/productStock';
import type { CcvProduct, CcvWorld } from '../world';
import { hrefOf } from './hrefOf';
import { newProductFields } from './newProductFields';
import { photoLink } from './toProductPhoto';
import { productCollections } from './productCollections';
import { productLinks } from './productLinks';

/** A product as the API shows it, every field of FIELDS.md there. */
export const toProduct = (world: CcvWorld, origin: string, product: CcvProduct, expand: string[] = []): JsonObject =>
	productView(world, origin, [product], expand)(product);

/** Shows these products; what belongs to them is looked up once for all. */
export function productView(
	world: CcvWorld,
	origin: string,
	products: CcvProduct[],
	expand: string[] = [],
): (product: CcvProduct) => JsonObject {
	const stockOf = productStock(world);
	const mainPhotos = firstWith(world.productphotos.filter((photo) => photo.is_mainphoto), 'product_id');
	const collections = productCollections(world, origin, products, expand);
	return (product) =>
		Object.assign(
			{ ...newProductFields },
			{
				vatrate: vatRateOf(world, product.taxtariff),
				alias: product.productnumber,
				deeplink: `${origin}/${product.id}/`,
				package: { href: hrefOf(origin, 'packages', 1664901, ''), id: 1664901 },
				productmainphoto: photoLink(origin, mainPhotos.get(product.id)),
			},
			product.details,
			ownFields(product),
			productLinks(world, origin, product),
			{ href: hrefOf(origin, 'products', product.id, ''), stock: stockOf(product) },
			collections(product),
		);
}

const ownFields = (product: CcvProduct): JsonObject => ({
	id: product.id,
	is_active: product.active,
	is_visible: product.active,
	can_be_ordered: product.active,
	createdate: product.createdate,
	modifydate: product.modifydate,
	productnumber: product.productnumber,
	eannumber: product.eannumber,
	mpnnumber: product.mpnnumber,
	name: product.name,
	taxtariff: product.taxtariff,
	price: product.price,
	discount: product.discount,
});

const vatRateOf = (world: CcvWorld, tariff: string): number =>
	world.shop.tariffs.find(({ code }) => code === 'NL')?.tariffs.find(({ type }) => type === tariff)?.percentage ?? 0;
