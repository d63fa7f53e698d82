import { fromCents } from '../../model/fromCents';
import type { OrderLineItem } from '../../model/OrderItem';
import { toCents } from '../../model/toCents';
import { withoutAbsent } from '../../model/withoutAbsent';
import type { CcvOrderRow } from './CcvOrderRecord';
import { priced } from './priced';

/** An order row as a neutral line. */
export function rowLine(row: CcvOrderRow, inclusive: boolean): OrderLineItem {
	const options = (row.attributes ?? []).map((option) => ({ name: option.option_name ?? '', value: option.value_name ?? '' }));
	const line = withoutAbsent({
		kind: kindOf(row),
		sku: firstGiven(row.sub_sku_number, row.sub_product_number, row.product_number),
		ean: firstGiven(row.sub_ean_number),
		text: firstGiven(row.product_name),
		quantity: row.count,
		vatPercentage: row.tax ?? undefined,
		options: options.length > 0 ? options : undefined,
	});
	const price = unitPrice(row);
	return price === undefined ? line : priced(line, price, inclusive);
}

/** The price of one, options included and the row's own discount taken off; undefined where the row bears none. */
export function unitPrice(row: CcvOrderRow): number | undefined {
	return row.price_with_attributes ?? row.selling_price ?? reduced(row.price ?? undefined, row.discount ?? 0);
}

function reduced(price: number | undefined, discount: number): number | undefined {
	if (price === undefined || discount === 0) return price;
	const [priceCents, discountCents] = [toCents(price), toCents(discount)];
	return priceCents === undefined || discountCents === undefined ? price - discount : fromCents(priceCents - discountCents);
}

// A row without a product was typed in by hand; the deposit types carry no VAT (CCV API, dossier 6).
function kindOf(row: CcvOrderRow): OrderLineItem['kind'] {
	if (row.product_type?.includes('deposit')) return 'deposit';
	return row.product_id === null || row.product_id === undefined ? 'free' : 'product';
}

function firstGiven(...texts: Array<string | null | undefined>): string | undefined {
	return texts.map((text) => text?.trim()).find((text) => text);
}
