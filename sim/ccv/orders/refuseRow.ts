import { findRecord } from '../findRecord';
import { invalid, unknownId, type Outcome } from '../outcome';
import type { CcvOrderRow, CcvWorld } from '../world';

/** An order row as a request says it, checked by its model (FIELDS.md, order row input). */
export type RowInput = Partial<CcvOrderRow> & {
	count: number;
	attribute_combination_id?: number;
	auto_create_deposit_rows?: boolean;
};

/** Why a row cannot be made of this; undefined: it can (API.md 6). */
export function refuseRow(world: CcvWorld, row: RowInput | undefined): Outcome | undefined {
	// A forgiving shop leaves out what has the wrong type, but a row it cannot count is none (assumed).
	if (row?.count === undefined) return invalid(world, 'A row needs a count');
	const { product_id: productId, attribute_combination_id: combinationId, package_id: packageId } = row;
	if (packageId != null && !findRecord(world.packages, String(packageId))) return unknownId('packages', String(packageId));
	if (productId != null && !findRecord(world.products, String(productId))) return unknownId('products', String(productId));
	if (combinationId !== undefined) return refuseCombination(world, combinationId, productId ?? undefined);
	if (productId != null) return undefined;
	// `price` and `tax` would otherwise have no value to take.
	const missing = (['product_name', 'price', 'tax', 'package_id'] as const).filter((name) => row[name] == null);
	return missing.length > 0 ? invalid(world, `A row without product_id needs ${missing.join(', ')}`) : undefined;
}

/** The first refusal among rows. */
export function refuseRows(world: CcvWorld, rows: Array<RowInput | undefined> = []): Outcome | undefined {
	for (const row of rows) {
		const refusal = refuseRow(world, row);
		if (refusal) return refusal;
	}
	return undefined;
}

// A combination of another product is refused (assumed).
function refuseCombination(world: CcvWorld, id: number, productId: number | undefined): Outcome | undefined {
	const combination = findRecord(world.attributecombinations, String(id));
	if (!combination) return unknownId('attributecombinations', String(id));
	if (productId === undefined || productId === combination.product_id) return undefined;
	return invalid(world, `Attribute combination ${id} is not one of product ${productId}`);
}
