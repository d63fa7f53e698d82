import { newProduct } from '../products/newProduct';
import { newCombination } from '../variants/newCombination';
import type { CcvWorld } from '../world';

export interface CatalogueSize {
	products: number;
	/** Combinations of each product, by one attribute; absent or 0: simple products. */
	variantsEach?: number;
}

const FIRST_PRODUCT_ID = 845_000_000;
const FIRST_COMBINATION_ID = 31_000_000;
const CREATED = '2025-01-01T00:00:00Z';

/** Adds many products, numbered from P000001, one after another modified; each combination is `P000001-1` and so on. */
export function fillCatalogue(world: CcvWorld, { products, variantsEach = 0 }: CatalogueSize): void {
	const attribute = { id: 5001, name: 'Maat', type: 'option_menu_required' };
	const values = range(variantsEach).map((i) => ({ id: 6001 + i, attribute_id: attribute.id, name: `Maat ${i + 1}`, default_price: 0 }));
	if (variantsEach > 0) {
		world.attributes.push(attribute);
		world.attributevalues.push(...values);
	}
	for (const i of range(products)) {
		const id = FIRST_PRODUCT_ID + i * 3;
		const number = `P${String(i + 1).padStart(6, '0')}`;
		world.products.push({
			...newProduct(id, CREATED),
			modifydate: new Date(Date.parse(CREATED) + i * 60_000).toISOString().replace('.000Z', 'Z'),
			productnumber: number,
			eannumber: ean(i),
			name: `Product ${i + 1}`,
			price: 10 + (i % 90),
			stock: i % 40,
			details: variantsEach > 0 ? { stocktype: 'Attribute' } : {},
		});
		for (const [v, value] of values.entries()) addVariant(world, id, value, v, `${number}-${v + 1}`);
	}
}

function addVariant(world: CcvWorld, productId: number, value: { id: number; attribute_id: number }, position: number, number: string): void {
	const nth = world.attributecombinations.length;
	world.productattributevalues.push({
		id: 71_000_000 + nth,
		product_id: productId,
		attribute_id: value.attribute_id,
		attributevalue_id: value.id,
		optionposition: 1,
		position: position + 1,
		price: 0,
	});
	world.attributecombinations.push({
		...newCombination(FIRST_COMBINATION_ID + nth * 2, productId, nth % 25),
		attributevalue_ids: [value.id],
		product_number: number,
		sku_number: number,
		ean_number: ean(500_000_000 + nth),
	});
}

/** Thirteen digits that no two have alike; the last is the check digit. */
function ean(nth: number): string {
	const digits = `29${String(nth).padStart(10, '0')}`;
	const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 3), 0);
	return `${digits}${(10 - (sum % 10)) % 10}`;
}

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
