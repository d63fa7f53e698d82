import { invalid, refused, unknownId, type Outcome } from '../outcome';
import type { CcvProduct, CcvWorld } from '../world';
import type { ProductInput } from './applyProduct';

const LINKS = ['brand', 'supplier', 'condition', 'color', 'package'] as const;

/** Why these fields cannot be written; undefined: they can. */
export function refuseProduct(world: CcvWorld, input: ProductInput, product?: CcvProduct): Outcome | undefined {
	for (const link of LINKS) {
		const id = input[`${link}_id`];
		if (id != null && !world[`${link}s`].some((record) => record.id === id)) return unknownId(`${link}s`, String(id));
	}
	if (input.vatrate !== undefined && input.taxtariff === undefined && tariffOf(world, input.vatrate) === undefined) {
		return invalid(world, `No tax tariff has ${input.vatrate} percent`);
	}
	const becomesActive = product ? input.active === true && !product.active : input.active !== false;
	return becomesActive ? refuseOneMore(world) : undefined;
}

/** The tariff of a percentage, by the VAT table of the Netherlands. */
export const tariffOf = (world: CcvWorld, percentage: number): string | undefined =>
	world.shop.tariffs.find(({ code }) => code === 'NL')?.tariffs.find((tariff) => tariff.percentage === percentage)?.type;

// Source: API.md 8. Only active products count (webshops.product_limit_left).
function refuseOneMore(world: CcvWorld): Outcome | undefined {
	const { productLimit: limit } = world.shop;
	if (limit < 0 || world.products.filter(({ active }) => active).length < limit) return undefined;
	return refused(500, '500.60', `Product limit of ${limit} exceeded`);
}
