import type { RowDraft } from '../actions/placeOrder';
import { findRecord } from '../findRecord';
import { without } from '../wire/without';
import type { CcvAttributeCombination, CcvOrderRow, CcvProduct, CcvWorld } from '../world';
import type { RowInput } from './refuseRow';

/** The rows that a request makes: its own, and behind each those of the product's deposits. */
export const toRowDrafts = (world: CcvWorld, inputs: RowInput[]): RowDraft[] =>
	inputs.flatMap((input) => {
		const combination = firstOf(world.attributecombinations, input.attribute_combination_id);
		const product = firstOf(world.products, input.product_id ?? combination?.product_id);
		const deposits = product && input.auto_create_deposit_rows !== false ? depositRows(product, input.count) : [];
		return [toDraft(world, input, product, combination), ...deposits];
	});

const firstOf = <T extends { id: number }>(records: T[], id: number | null | undefined): T | undefined =>
	id == null ? undefined : findRecord(records, String(id));

// Source: data/ccvshop-models-2022-06.json. Beside a product its own name and number stand, whatever the request says.
function toDraft(world: CcvWorld, input: RowInput, product?: CcvProduct, combination?: CcvAttributeCombination): RowDraft {
	const said = without(input, 'attribute_combination_id', 'auto_create_deposit_rows');
	return {
		...(product ? without(said, 'product_name', 'product_number') : said),
		...(product && { product_id: product.id, custom_price: said.price !== undefined && said.price !== product.price }),
		...(combination && variantOf(world, combination)),
		...(isDeposit(said.product_type) && { tax: 0 }),
	};
}

const isDeposit = (type: string | undefined): boolean => type !== undefined && type.includes('deposit');

/** What a row says of the variant that was chosen. */
function variantOf(world: CcvWorld, combination: CcvAttributeCombination): Partial<CcvOrderRow> {
	return {
		sub_product_number: combination.product_number,
		sub_sku_number: combination.sku_number,
		sub_ean_number: combination.ean_number,
		attributes: combination.attributevalue_ids.map((id) => {
			const value = firstOf(world.attributevalues, id);
			const ofProduct = world.productattributevalues.find(
				(candidate) => candidate.product_id === combination.product_id && candidate.attributevalue_id === id,
			);
			return {
				option_name: firstOf(world.attributes, value?.attribute_id)?.name ?? '',
				value_name: value?.name ?? '',
				price: ofProduct?.price ?? 0,
			};
		}),
	};
}

// Source: data/ccvshop-models-2022-06.json, auto_create_deposit_rows. Names and numbers of the rows are assumed.
const depositRows = (product: CcvProduct, count: number): RowDraft[] =>
	(['container_deposit', 'safety_deposit'] as const)
		.map((type) => ({ type, price: Number(product.details[`${type}_price`] ?? 0) }))
		.filter(({ price }) => price !== 0)
		.map(({ type, price }) => ({ product_type: type, product_id: product.id, count, price, discount: 0, tax: 0 }));
