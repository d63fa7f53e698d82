import type { Mapping } from '../../mapping/PresetSettings';
import { toCents } from '../../model/toCents';
import type { OrderLineItem } from '../../model/OrderItem';
import { costsPercentage } from './vatTariffs';

/** What CCV calls the costs of payment on an order that does not say it otherwise. */
const PAYMENT_COSTS = 'Payment costs';

export interface PlacedLine {
	line: OrderLineItem;
	/** Its place in the order. */
	index: number;
}

export interface Costs {
	/** Always said: without it CCV would compute its own (CCV API, dossier 6). */
	total_shipping: number;
	paymethod_costs?: number;
	extra_costs?: number;
	extra_costs_description?: string;
}

/**
 * Lines for which an order of CCV has a field, and the others, which become rows. CCV takes neither a percentage nor an article
 * for such a field: a line stays a row where it would lose one of them, where its field is taken, or where prices exclude VAT.
 */
export function placeCosts(lines: OrderLineItem[], exclusive: boolean, mapping: Mapping): { costs: Costs; rows: PlacedLine[] } {
	const costs: Costs = { total_shipping: 0 };
	const placed = lines.map((line, index) => ({ line, index }));
	const rows = placed.filter(({ line }) => exclusive || !place(line, costs, costsPercentage(mapping)));
	// Whether CCV takes an order without rows is not known.
	return rows.length > 0 ? { costs, rows } : { costs: { total_shipping: 0 }, rows: placed };
}

function place(line: OrderLineItem, costs: Costs, percentage: number | undefined): boolean {
	const { kind, unitPriceIncl: price, text } = line;
	if (!price || toCents(price) === undefined || !isPlain(line, percentage)) return false;
	if (kind === 'shipping' && price > 0 && costs.total_shipping === 0) {
		costs.total_shipping = price;
		return true;
	}
	if (kind !== 'payment-fee') return false;
	const name = text?.trim() || PAYMENT_COSTS;
	if (name === PAYMENT_COSTS && price > 0 && costs.paymethod_costs === undefined) {
		costs.paymethod_costs = price;
		return true;
	}
	if (name === PAYMENT_COSTS || costs.extra_costs !== undefined) return false;
	costs.extra_costs = price;
	costs.extra_costs_description = name;
	return true;
}

function isPlain({ quantity, discount, sku, ean, vatPercentage }: OrderLineItem, percentage: number | undefined): boolean {
	return quantity === 1 && !discount && sku === undefined && ean === undefined && (vatPercentage === undefined || vatPercentage === percentage);
}
