import { demandTotal } from '../../mapping/demandTotal';
import type { Preset } from '../../mapping/mapRecord';
import { neutralPreset } from '../../mapping/neutralPreset';
import type { Mapping, PresetSettings } from '../../mapping/PresetSettings';
import { wholeNumber } from '../../mapping/wholeNumber';
import { orderItem, type CustomerItem, type OrderItem } from '../../model/OrderItem';
import { withoutAbsent } from '../../model/withoutAbsent';
import { externalOrderId } from '../../sync/orders/externalId';
import { CCV } from './ccvSource';
import { demandIncl } from './demandIncl';
import { placeCosts } from './placeCosts';
import { writeOrderRow } from './writeOrderRow';
import { writePersonalinfo } from './writePersonalinfo';

type Item = Record<string, unknown>;

const FIELDS = { address: 'customer.address', deliveryAddress: 'delivery.address' };
const DELIVER_METHODS = ['shipping', 'delivery', 'pickup'];
const HINT = 'Look at the discounts and costs of this order in the source or in the mapping';

/**
 * "Neutral Order to CCV SalesPOS": what CCV takes to create an order. One of another system gets our marker as reservation number,
 * which comes back as its origin, and its number as the customer's reference.
 */
export function toCcvOrderPreset(settings: PresetSettings): Preset<Item> {
	return neutralPreset({ schema: orderItem, invalid: 'invalid-order', toItem }, settings);
}

function toItem(order: OrderItem, mapping: Mapping): Item | undefined {
	const { source, origin, customer, delivery, vatMethod } = order;
	const isOwn = source.system === CCV;
	const exclusive = vatMethod === 'exclusive';
	if (origin?.startsWith(`${CCV}-`)) return mapping.hold({ reason: 'own-order', field: 'origin', message: `says that it was made in CCV (${origin}): it is not sent home` });
	if (!customer) return mapping.hold({ reason: 'invalid-order', field: 'customer', message: 'is missing: an order of CCV is of somebody', hint: 'Set in the mapping on whom such orders are booked' });
	if (order.lines.length === 0) return mapping.hold({ reason: 'invalid-order', field: 'lines', message: 'are none: whether CCV takes such an order is not known', hint: 'Book it in CCV by hand' });
	const { costs, rows } = placeCosts(order.lines, exclusive, mapping);
	const item = withoutAbsent({
		user_id: isOwn ? wholeNumber(customer.id) : undefined,
		customer: customerOf(order, customer, mapping),
		reservationnumber: isOwn ? origin : externalOrderId(source),
		paid: order.paid,
		status: statusOf(order),
		currency: order.currency?.toUpperCase(),
		deliver_method: DELIVER_METHODS.find((method) => method === delivery?.method?.toLowerCase()),
		deliver_date: delivery?.date && `${delivery.date}T00:00:00Z`,
		taxes_included: true,
		order_row_taxes_included: !exclusive,
		shipping_taxes_included: !exclusive,
		...costs,
		orderrows: rows.flatMap((row) => writeOrderRow(row, exclusive, mapping)),
	});
	demandTotal(order, { field: `totals.${exclusive ? 'excl' : 'incl'}`, hint: HINT }, mapping);
	demandIncl(order, mapping);
	return item;
}

/** The order's own delivery address goes before the customer's; one that is the billing address is said once. */
function customerOf({ source, origin, reference, delivery }: OrderItem, customer: CustomerItem, mapping: Mapping): Item {
	const deliveryAddress = delivery?.address ?? customer.deliveryAddress;
	const isSame = JSON.stringify(deliveryAddress) === JSON.stringify(customer.address);
	const isOurs = source.system !== CCV || origin !== undefined;
	return withoutAbsent({
		...writePersonalinfo({ ...customer, deliveryAddress: isSame ? undefined : deliveryAddress }, FIELDS, mapping),
		reference: isOurs ? (reference ?? (source.system === CCV ? undefined : source.number)) : undefined,
	});
}

/** CCV's statuses are numbers (CCV API, dossier 6): the words of another system are mapped by hand. */
function statusOf({ status }: OrderItem): number | undefined {
	const number = wholeNumber(status);
	return number !== undefined && number <= 14 ? number : undefined;
}
