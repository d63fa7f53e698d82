import type { Mapping } from '../../mapping/PresetSettings';
import type { OrderLineItem } from '../../model/OrderItem';
import { withoutAbsent } from '../../model/withoutAbsent';
import type { PlacedLine } from './placeCosts';

type Item = Record<string, unknown>;

const WORDS: Record<OrderLineItem['kind'], string> = {
	product: 'Article',
	free: 'Article',
	shipping: 'Shipping costs',
	'payment-fee': 'Payment costs',
	discount: 'Discount',
	deposit: 'Deposit',
	rounding: 'Rounding',
};

/**
 * A neutral line as rows of CCV without a product of its own (CCV API, dossier 6): the line, and what is taken off it as a row
 * by itself, since CCV's discount is for one and would not come to the same cent.
 */
export function writeOrderRow({ line, index }: PlacedLine, exclusive: boolean, mapping: Mapping): Item[] {
	const { kind, sku, quantity, discount, vatPercentage: tax } = line;
	if (tax === undefined) {
		mapping.hold({ reason: 'unknown-vat', field: `lines.${index}.vatPercentage`, message: 'is missing: a row of CCV needs its percentage', hint: 'Set it in the mapping' });
	}
	if (mapping.packageId === undefined) {
		mapping.hold({ reason: 'package-not-chosen', field: `lines.${index}`, message: 'needs a package: CCV takes no row of its own without one', hint: 'Fill in the field Package ID of POS Mapping' });
	}
	const name = line.text?.trim() || sku || WORDS[kind];
	const row = withoutAbsent({
		product_type: kind === 'deposit' && tax === 0 ? 'container_deposit' : undefined,
		product_name: name,
		product_number: sku,
		count: quantity,
		price: exclusive ? line.unitPriceExcl : line.unitPriceIncl,
		tax,
		memo: memoOf(line),
		...plain(mapping),
	});
	return discount ? [row, withoutAbsent({ product_name: `${WORDS.discount}: ${name}`, count: 1, price: -discount, tax, memo: '', ...plain(mapping) })] : [row];
}

// What else a row should say where it has no product to take it from.
function plain({ packageId }: Mapping): Item {
	return { discount: 0, product_purchase_price: 0, unit: '', weight: 0, package_id: packageId };
}

function memoOf({ options }: OrderLineItem): string {
	return (options ?? []).map(({ name, value }) => `${name}: ${value}`).join(', ');
}
