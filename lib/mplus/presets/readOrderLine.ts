import { withoutAbsent } from '../../model/withoutAbsent';
import type { OrderLineItem } from '../../model/OrderItem';
import { toVatPercentage } from '../orders/toVatPercentage';
import { skuOf } from './articleSku';
import { given } from './given';
import type { MplusLine } from './MplusOrderRecord';
import type { Mapping } from './PresetSettings';
import { readLineDiscount } from './readLineDiscount';

/** Neither a component or preparation, which the till adds to the line of its article, nor a heading or subtotal. */
export function isSold({ lineType, lineKind }: MplusLine): boolean {
	return (lineType ?? 'LINE-TYPE-NONE') === 'LINE-TYPE-NONE' && /^(?:LINE-KIND-DEFAULT)?$/.test(lineKind ?? '');
}

/** A line of the till's order as a neutral one, its price in the sense of the order. */
export function readOrderLine(line: MplusLine, { field, exclusive }: { field: string; exclusive: boolean }, { sku, hold }: Mapping): OrderLineItem | undefined {
	const { data } = line;
	const priceField = exclusive ? 'priceExcl' : 'price';
	const price = data?.[priceField] ?? undefined;
	if (!data || price === undefined) return hold({ reason: 'invalid-order', field: `${field}.data.${priceField}`, message: 'is missing' });
	const discount = readLineDiscount(data, exclusive);
	if (!discount) return hold({ reason: 'invalid-order', field: `${field}.data.discountAmount`, message: 'cannot be told: the line has no total' });
	return withoutAbsent({
		id: given(line.lineId),
		kind: line.articleNumber ? ('product' as const) : ('free' as const),
		sku: skuOf({ articleNumber: line.articleNumber ?? undefined, pluNumber: line.pluNumber }, sku),
		articleNumber: line.articleNumber || undefined,
		text: given(line.text),
		quantity: data.quantity,
		...(exclusive ? { unitPriceExcl: price } : { unitPriceIncl: price }),
		...discount,
		vatCode: data.vatCode ?? undefined,
		vatPercentage: typeof data.vatPercentage === 'number' ? toVatPercentage(data.vatPercentage) : undefined,
	});
}
