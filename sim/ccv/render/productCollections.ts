import { groupBy } from '../groupBy';
import type { JsonObject } from '../outcome';
import type { CcvProduct, CcvWorld } from '../world';
import { attributeSets } from './attributeSets';
import { combinationView } from './combinationView';
import { hrefOf } from './hrefOf';
import { toProductPhoto } from './toProductPhoto';
import { toProductToCategory } from './toProductToCategory';
import { toProductVariation } from './toProductVariation';

type Collect = (productId: number) => JsonObject[];

/** The links of products to what belongs to them; those that are expanded carry it (API.md 4). */
export function productCollections(
	world: CcvWorld,
	origin: string,
	products: CcvProduct[],
	expand: string[],
): (product: CcvProduct) => JsonObject {
	const collectors = Object.fromEntries(expand.map((name) => [FIELDS[name] ?? name, collector(name)]));
	return ({ id }) => {
		const shown = LINKS.map((name) => [
			name,
			{
				...(name === 'productshippingcosts' && { costs: 0, default_country: null, quantity: 1 }),
				href: hrefOf(origin, 'products', id, name, ''),
				...(collectors[name] && { collection: collectors[name](id) }),
			},
		]);
		return Object.fromEntries(shown);
	};

	function collector(name: string): Collect {
		const ids = new Set(products.map(({ id }) => id));
		switch (name) {
			case 'attributecombinations':
				return shownWith(groupBy(world.attributecombinations, 'product_id', ids), combinationView(world, origin, [], ids));
			case 'productphotos':
				return shownWith(groupBy(world.productphotos, 'product_id', ids), (photo) => toProductPhoto(origin, photo));
			case 'producttocategories':
				return shownWith(groupBy(world.producttocategories, 'product_id', ids), (link) => toProductToCategory(origin, link));
			case 'productvariants':
				return shownWith(groupBy(world.productvariations, 'product_id', ids), (variation) => toProductVariation(origin, variation));
			case 'productattributesets': {
				const values = groupBy(world.productattributevalues, 'product_id', ids);
				return (id) => attributeSets(world, origin, values.get(id) ?? []);
			}
			default:
				// The simulator holds none of the other collections.
				return () => [];
		}
	}
}

const shownWith = <T>(groups: Map<number, T[]>, toJson: (record: T) => JsonObject): Collect => (id) => (groups.get(id) ?? []).map(toJson);

// Source: API.md 4. The documents expand `productvariants` but name the field `productvariations`: taken as one.
const FIELDS: Record<string, string> = { productvariants: 'productvariations' };

const LINKS = (
	'productshippingcosts productlabels productphotos productvariations productvideos producttaxtariffexceptions ' +
	'productattachments productkeywords productrelevant productattributesets productstaggeredprices ' +
	'producttocategories productreviews webshops attributecombinations producttopropertygroups'
).split(' ');
