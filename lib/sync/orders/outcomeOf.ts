import { fromCents } from '../../model/fromCents';
import type { Order, OrderSource } from '../../model/Order';
import type { Outcome } from '../Outcome';
import { REASONS, type Reason } from '../reasons';
import { calendarDay, isoDay } from './calendarDay';
import type { OrderDraft, TargetOrder } from './OrderTarget';

export interface OutcomeDetails {
	source: OrderSource;
	order?: Order;
	message: string;
	hint?: string;
	target?: Pick<TargetOrder, 'id' | 'number'>;
	customer?: Outcome['customer'];
	draft?: OrderDraft;
	timezone: string;
	dryRun: boolean;
}

/** An outcome from its reason; the status follows from the reason. */
export function outcomeOf(reason: Reason, details: OutcomeDetails): Outcome {
	const { source, order, message, hint, target, customer, draft, timezone, dryRun } = details;
	return {
		status: REASONS[reason],
		reason,
		message,
		...(hint !== undefined && { hint }),
		source,
		...(order && { day: isoDay(calendarDay(order.createdAt, timezone)), totalCents: order.inclCents ?? order.totalCents }),
		...(target && { target: { id: target.id, number: target.number } }),
		...(customer && { customer }),
		attempts: 0,
		dryRun,
		...(draft && { sent: sentOf(draft) }),
	};
}

/** What was sent, without the customer's data. */
function sentOf(draft: OrderDraft): Record<string, unknown> {
	const { externalId, reference, financialDate, entryBranch, financialBranch, employee, vatMethod, lines, totalCents } = draft;
	return {
		externalId,
		reference,
		financialDate: isoDay(financialDate),
		entryBranch,
		financialBranch,
		employee,
		vatMethod,
		total: fromCents(totalCents),
		lines: lines.map(({ articleNumber, quantity, priceCents, vatCode }) => ({
			articleNumber,
			quantity: quantity.units / 10 ** quantity.decimals,
			price: fromCents(priceCents),
			...(vatCode !== undefined && { vatCode }),
		})),
	};
}
