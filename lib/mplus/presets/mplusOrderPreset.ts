import { demandTotal } from '../../mapping/demandTotal';
import { given } from '../../mapping/given';
import type { Preset } from '../../mapping/mapRecord';
import type { Mapping, PresetSettings } from '../../mapping/PresetSettings';
import { recordPreset } from '../../mapping/recordPreset';
import { fromCents } from '../../model/fromCents';
import type { OrderItem } from '../../model/OrderItem';
import { toCents } from '../../model/toCents';
import { withoutAbsent } from '../../model/withoutAbsent';
import { mplusOrder, type MplusOrder } from './MplusOrderRecord';
import { orderSourceOf } from './orderSourceOf';
import { orderStatus } from './orderStatus';
import { readAddress } from './readAddress';
import { readOrderCustomer } from './readOrderCustomer';
import { readOrderLines } from './readOrderLines';
import { originOf } from './tillSource';

const HINT = 'Look in the till for what its lines do not say: what was cancelled, a promotion, a price for more than one. Book it in the other system by hand';

/** "MplusKASSA Order": orders of the till, in the item form, to neutral ones. */
export function mplusOrderPreset(settings: PresetSettings): Preset<OrderItem> {
	return recordPreset({ schema: mplusOrder, invalid: 'invalid-order', sourceOf: orderSourceOf, toNeutral }, settings);
}

function toNeutral(order: MplusOrder, mapping: Mapping): OrderItem | undefined {
	const exclusive = isExclusive(order, mapping);
	if (exclusive === undefined) return undefined;
	const neutral: OrderItem = withoutAbsent({
		source: orderSourceOf(order),
		...originOf(order.extOrderId),
		reference: given(order.reference),
		createdAt: order.entryTimestamp,
		financialDate: order.financialDate ?? undefined,
		branch: order.financialBranchNumber ? String(order.financialBranchNumber) : undefined,
		status: orderStatus(order),
		paid: order.fullyPaid,
		payment: paymentOf(order),
		customer: readOrderCustomer(order, mapping),
		lines: readOrderLines(order, exclusive, mapping),
		totals: totalsOf(order, mapping),
		vatMethod: exclusive ? ('exclusive' as const) : ('inclusive' as const),
		delivery: deliveryOf(order, mapping),
	});
	demandTotal(neutral, { field: exclusive ? 'totalExclAmount' : 'totalInclAmount', hint: HINT }, mapping);
	return neutral;
}

/** Reverse-charged and untaxed orders are held: their prices say neither sense, and which rate stands behind them is not known. */
function isExclusive({ vatMethod }: MplusOrder, { hold }: Mapping): boolean | undefined {
	if (!vatMethod || vatMethod === 'VAT-METHOD-INCLUSIVE') return false;
	if (vatMethod === 'VAT-METHOD-EXCLUSIVE') return true;
	const means = { 'VAT-METHOD-SHIFTED': ' (VAT is reverse-charged)', 'VAT-METHOD-NONE': ' (it bears no VAT)' }[vatMethod] ?? '';
	return hold({ reason: 'vat-method', field: 'vatMethod', message: `is ${vatMethod}${means}: a neutral order includes VAT or excludes it`, hint: 'Book it in the other system by hand' });
}

function paymentOf({ paymentMethod, paymentList, fullyPaid, totalInclAmount, prepaidAmount }: MplusOrder): OrderItem['payment'] {
	const methods = new Set((paymentList?.payment ?? []).map(({ method }) => given(method)));
	const [only] = methods.size === 1 ? methods : [];
	const payment = withoutAbsent({ method: given(paymentMethod) ?? only, amount: (fullyPaid ? totalInclAmount : prepaidAmount || undefined) ?? undefined });
	return Object.keys(payment).length > 0 ? payment : undefined;
}

function totalsOf({ totalInclAmount, totalExclAmount }: MplusOrder, { hold }: Mapping): OrderItem['totals'] {
	const [incl, excl] = [totalInclAmount ?? undefined, totalExclAmount ?? undefined];
	if (incl === undefined || excl === undefined) return withoutAbsent({ incl, excl });
	const [inclCents, exclCents] = [toCents(incl), toCents(excl)];
	if (inclCents === undefined || exclCents === undefined) return hold({ reason: 'invalid-order', field: 'totalInclAmount', message: 'is not in whole cents' }) ?? {};
	return { incl, excl, vat: fromCents(inclCents - exclCents) };
}

function deliveryOf(order: MplusOrder, mapping: Mapping): OrderItem['delivery'] {
	const address = order.deliveryAddress ? readAddress(order.deliveryAddress, 'deliveryAddress.country', mapping) : undefined;
	const delivery = withoutAbsent({ method: given(order.deliveryMethod), address, date: order.deliveryDate ?? undefined });
	return Object.keys(delivery).length > 0 ? delivery : undefined;
}
