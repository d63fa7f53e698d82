import { cleared } from '../../mapping/cleared';
import type { Preset } from '../../mapping/mapRecord';
import { neutralPreset } from '../../mapping/neutralPreset';
import type { Mapping, PresetSettings } from '../../mapping/PresetSettings';
import { productItem, type ProductItem } from '../../model/ProductItem';
import { withoutAbsent } from '../../model/withoutAbsent';
import { CCV } from './ccvSource';
import { shopPrice } from './shopPrice';
import { soldAlike } from './soldAlike';
import { tariffOf } from './vatTariffs';
import { writeVariants } from './writeVariants';

type Item = Record<string, unknown>;
type Simple = Extract<ProductItem, { type: 'simple' }>;
type Configurable = Extract<ProductItem, { type: 'configurable' }>;

/** "Neutral Product to CCV SalesPOS": what CCV takes to create or change a product, and its variants as the operations of the node take them. */
export function toCcvProductPreset(settings: PresetSettings): Preset<Item> {
	return neutralPreset({ schema: productItem, invalid: 'invalid-product', toItem }, settings);
}

function toItem(product: ProductItem, mapping: Mapping): Item {
	const { name, description } = product;
	const own = product.type === 'simple' ? simpleFields(product, mapping) : configurableFields(product, mapping);
	return withoutAbsent({ name, description: cleared(description), ...own, package_id: mapping.packageId });
}

function simpleFields(product: Simple, mapping: Mapping): Item {
	return {
		productnumber: product.sku,
		eannumber: cleared(product.ean),
		...priceFields(shopPrice(product, '', mapping)),
		purchaseprice: product.purchasePrice,
		taxtariff: tariffOf(product.vatPercentage, 'vatPercentage', mapping),
		brand: cleared(product.brand),
		unit: cleared(product.unit),
		stockenabled: product.stockManaged,
		active: product.active,
	};
}

function configurableFields(product: Configurable, mapping: Mapping): Item {
	const { variants, basePrice } = writeVariants(product.variants, mapping);
	const alike = soldAlike(product.variants, mapping);
	return {
		productnumber: ownNumber(product),
		...priceFields(basePrice),
		purchaseprice: alike.purchasePrice,
		taxtariff: tariffOf(alike.vatPercentage, 'variants.0.vatPercentage', mapping),
		brand: cleared(alike.brand),
		unit: cleared(alike.unit),
		stockenabled: alike.stockManaged,
		stocktype: 'Attribute',
		active: alike.active,
		variants,
	};
}

// CCV sells for the price less the discount: without a discount, for what the neutral product says.
function priceFields(price: number | undefined): Item {
	return price === undefined ? {} : { price, discount: 0 };
}

// The number of another system's product is no SKU, and may be the SKU of another product.
function ownNumber({ source }: ProductItem): string | undefined {
	return source.system === CCV && source.number !== source.id ? source.number : undefined;
}
