import { decimalsOf, timesUnits, toUnits } from '../wire/money';
import type { CcvOrderRow } from '../world';

export interface RowMoney {
	decimals: number;
	price: number;
	selling: number;
	options: number;
	total: number;
	totalWithOptions: number;
}

/** The amounts of a row in ten-thousandths: price less discount, times count (API.md 6, inferred from samples). */
export function rowMoney(row: CcvOrderRow): RowMoney {
	const price = toUnits(row.price);
	const selling = price - toUnits(row.discount);
	const options = row.attributes.reduce((sum, attribute) => sum + toUnits(attribute.price), 0);
	const decimals = Math.max(decimalsOf(price), decimalsOf(selling), decimalsOf(options));
	const count = toUnits(row.count);
	const rounded = (units: number): number => timesUnits(units, count, decimals);
	return { decimals, price, selling, options, total: rounded(selling), totalWithOptions: rounded(selling + options) };
}
