import { given } from '../../mapping/given';
import type { Mapping } from '../../mapping/PresetSettings';
import type { OrderLineItem } from '../../model/OrderItem';
import { withoutAbsent } from '../../model/withoutAbsent';
import { toVatPercentage } from '../orders/toVatPercentage';
import { skuOf } from './articleSku';
import type { MplusLine } from './MplusOrderRecord';
import { readLineDiscount } from './readLineDiscount';

interface Place {
	field: string;
	exclusive: boolean;
	/** How much of the line counts; undefined where that cannot be told. */
	quantity: number | undefined;
}

/** A line of the till's order as a neutral one, its price in the sense of the order. */
export function readOrderLine(line: MplusLine, { field, exclusive, quantity }: Place, { sku, hold }: Mapping): OrderLineItem | undefined {
	const { data } = line;
	const priceField = exclusive ? 'priceExcl' : 'price';
	const price = data?.[priceField] ?? undefined;
	if (!data || price === undefined) return hold({ reason: 'invalid-order', field: `${field}.data.${priceField}`, message: 'is missing' });
	if (quantity === undefined) {
		return hold({ reason: 'invalid-order', field: `${field}.data.cancelledQuantity`, message: `is ${data.cancelledQuantity}, which is no part of the quantity ${data.quantity}` });
	}
	const discount = readLineDiscount(data, quantity, exclusive);
	if (!discount) {
		const cause = quantity === data.quantity ? 'the line has no total' : 'part of the line is cancelled, and its total is not that of the rest';
		return hold({ reason: 'invalid-order', field: `${field}.data.discountAmount`, message: `cannot be told: ${cause}` });
	}
	return withoutAbsent({
		id: given(line.lineId),
		kind: line.articleNumber ? ('product' as const) : ('free' as const),
		sku: skuOf({ articleNumber: line.articleNumber ?? undefined, pluNumber: line.pluNumber }, sku),
		articleNumber: line.articleNumber || undefined,
		text: given(line.text),
		quantity,
		...(exclusive ? { unitPriceExcl: price } : { unitPriceIncl: price }),
		...discount,
		vatCode: data.vatCode ?? undefined,
		vatPercentage: typeof data.vatPercentage === 'number' ? toVatPercentage(data.vatPercentage) : undefined,
	});
}
