import { found, invalid, type JsonObject } from '../../outcome';
import type { Filters } from '../../query/filters';
import { toPage } from '../../query/toPage';
import { combinationView } from '../../render/combinationView';
import { hrefOf } from '../../render/hrefOf';
import { productView } from '../../render/toProduct';
import type { Route } from '../../route';
import type { CcvAttributeCombination, CcvProduct, CcvWorld } from '../../world';
import { wantedProducts } from './productRules';

interface Hit {
	product: CcvProduct;
	/** The combination that has the number; absent: the product itself has it. */
	combination?: CcvAttributeCombination;
}

/** Looks products and attribute combinations up by a number. */
export const getProductQueries: Route = {
	method: 'GET',
	path: '/productqueries/',
	query: {
		paged: true,
		filters: { productnumber: 'text', eannumber: 'text', mpnnumber: 'text', skunumber: 'text' },
		orderby: [],
		expand: [],
	},
	answer(world, call) {
		const { filters } = call.query;
		if (Object.keys(filters).length === 0) {
			return invalid(world, 'One of productnumber, eannumber, mpnnumber and skunumber is required');
		}
		const hits = [...productHits(world, filters), ...combinationHits(world, filters)];
		hits.sort((a, b) => a.product.id - b.product.id || (a.combination?.id ?? 0) - (b.combination?.id ?? 0));
		return found(toPage(call, hits, hitView(world, call.origin)));
	},
};

// Source: FIELDS.md. No product has an `skunumber` of its own, and no combination an `mpnnumber`.
const productHits = (world: CcvWorld, filters: Filters): Hit[] =>
	filters.skunumber === undefined ? wantedProducts(world, world.products, filters).map((product) => ({ product })) : [];

function combinationHits(world: CcvWorld, { productnumber, eannumber, skunumber, mpnnumber }: Filters): Hit[] {
	if (mpnnumber !== undefined) return [];
	const wanted = world.attributecombinations.filter(
		(combination) =>
			(productnumber === undefined || combination.product_number === productnumber) &&
			(eannumber === undefined || combination.ean_number === eannumber) &&
			(skunumber === undefined || combination.sku_number === skunumber),
	);
	return wanted.flatMap((combination) => {
		const product = world.products.find(({ id }) => id === combination.product_id);
		return product ? [{ product, combination }] : [];
	});
}

// Source: data/ccvshop-endpoints-merged.json, productqueries. Of a found combination the whole product comes "with just that one
// combination"; that it stands in the collection, and that a product found itself has none, is assumed.
function hitView(world: CcvWorld, origin: string): (hit: Hit) => JsonObject {
	const showProduct = productView(world, origin, []);
	const showCombination = combinationView(world, origin);
	return ({ product, combination }) => ({
		...showProduct(product),
		...(combination && {
			attributecombinations: {
				href: hrefOf(origin, 'products', product.id, 'attributecombinations', ''),
				collection: [showCombination(combination)],
			},
		}),
	});
}
