import { PosError } from '../../http/PosError';
import type { Quantity } from '../../model/Quantity';
import { microsOf, microsText, openMicros } from '../sales/lineQuantity';
import type { Line, Order, Received } from '../soap/mplusTypes.generated';
import { orderLabel } from './findOrder';

/** How much of an article, or of one line, is delivered. */
export interface DeliveryPart {
	articleNumber?: number;
	lineId?: string;
	quantity: Quantity;
}

/** Millionths by lineId. */
export type Delivery = Map<string, bigint>;

type Stored = Received<Line>;

/** The lines to deliver: all that is open, or the given parts spread over the lines of their article. Throws where more is asked for than is open. */
export function planDelivery(order: Received<Order>, parts: DeliveryPart[]): Delivery {
	const lines = (order.lineList?.line ?? []).filter(({ lineId, data }) => lineId && openMicros(data) !== 0n);
	if (parts.length === 0) return new Map(lines.map(({ lineId = '', data }) => [lineId, openMicros(data)]));
	const delivery: Delivery = new Map();
	for (const part of parts) take(order, lines, part, delivery);
	return delivery;
}

function take(order: Received<Order>, lines: Stored[], { articleNumber, lineId, quantity }: DeliveryPart, delivery: Delivery): void {
	const what = lineId === undefined ? `article ${articleNumber}` : `line ${lineId}`;
	const wanted = microsOf(quantity.units, quantity.decimals);
	if (wanted === 0n) throw new PosError('invalid-setting', `${orderLabel(order)}: the quantity of ${what} to deliver is 0`);
	let left = wanted;
	for (const line of lines.filter((candidate) => (lineId === undefined ? candidate.articleNumber === articleNumber : candidate.lineId === lineId))) {
		const id = line.lineId ?? '';
		const open = openMicros(line.data) - (delivery.get(id) ?? 0n);
		// A line of a return is delivered by a negative quantity.
		if (left === 0n || open === 0n || open > 0n !== left > 0n) continue;
		const taken = magnitude(left) < magnitude(open) ? left : open;
		delivery.set(id, (delivery.get(id) ?? 0n) + taken);
		left -= taken;
	}
	if (left === 0n) return;
	throw new PosError('invalid-setting', `${orderLabel(order)}: ${microsText(wanted)} of ${what} cannot be delivered, ${microsText(wanted - left)} is open`, {
		hint: 'Nothing was delivered. Look at the delivered quantities of the order: Get',
	});
}

function magnitude(micros: bigint): bigint {
	return micros < 0n ? -micros : micros;
}
