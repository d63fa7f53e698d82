import type { Mapping } from '../../mapping/PresetSettings';
import { fromCents } from '../../model/fromCents';
import type { OrderItem } from '../../model/OrderItem';
import { readOrder } from '../../model/readOrder';
import { totalInclCents } from '../../model/totalInclCents';

/** Holds an order excluding VAT whose total with VAT is another than CCV will come to, which takes no total but computes it from the rows. */
export function demandIncl(order: OrderItem, { hold }: Mapping): void {
	const read = readOrder(order);
	if ('problem' in read || read.order.vatMethod === 'inclusive') return;
	const { inclCents, lines } = read.order;
	const computed = totalInclCents(lines);
	if (inclCents === undefined || computed === undefined || inclCents === computed) return;
	const message = `is ${fromCents(inclCents).toFixed(2)}, and CCV would come to ${fromCents(computed).toFixed(2)}`;
	hold({ reason: 'totals-differ', field: 'totals.incl', message, hint: 'The source rounds VAT otherwise: book this order in CCV by hand' });
}
