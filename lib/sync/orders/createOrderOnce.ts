import { PosError } from '../../http/PosError';
import type { Reason } from '../reasons';
import { demandAnswer } from './commitCustomers';
import { differencesOf, type Expected } from './differencesOf';
import type { CreatedOrder, OrderDraft, OrderTarget, TargetOrder } from './OrderTarget';

export interface OrderResult {
	reason: Reason;
	message: string;
	hint?: string;
	target?: { id: string; number?: string };
}

const MAX_ATTEMPTS = 20;
const AGAIN = 'It is tried again in the next run';

/**
 * Writes one order exactly once. The key of an attempt is fixed by the order and the attempt's number, so the till
 * replays what it has done; where it replays a failure, the next number is tried after a look whether the order is
 * there. `attempt` is kept nowhere: every commit walks the same way.
 */
export async function createOrderOnce(number: string, draft: OrderDraft, customer: number, target: OrderTarget): Promise<OrderResult> {
	let replayed = '';
	for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
		const written = await target.createOrder(draft, customer, attempt);
		switch (written.kind) {
			case 'done':
				return await created(number, draft, customer, written, target);
			case 'exists': {
				const existing = await lookUp(draft, target);
				if (typeof existing === 'object') return found(number, contentOf(draft), existing, attempt > 0);
				await demandAnswer(target, 'the order exists but is not found');
				return failed('till-failure', number, 'the till says that it exists but does not give it');
			}
			case 'refused': {
				if (!written.replayed) return failed('till-refuses', number, written.message);
				replayed = written.message;
				const existing = await lookUp(draft, target);
				if (typeof existing === 'object') return found(number, contentOf(draft), existing, true);
				if (existing === 'unknown') return failed('till-failure', number, 'the till does not say whether it has it');
				break;
			}
			case 'unclear': {
				const existing = await lookUp(draft, target);
				if (typeof existing === 'object') return found(number, { ...draft, customerNumber: customer }, existing, true);
				await demandAnswer(target, written.message);
				return failed('till-failure', number, written.message);
			}
		}
	}
	return failed('till-replays-failure', number, replayed);
}

async function created(number: string, draft: OrderDraft, customer: number, written: { value: CreatedOrder; replayed: boolean }, target: OrderTarget): Promise<OrderResult> {
	const { value, replayed } = written;
	const shortened = value.shortened.length > 0 ? `; characters that XML cannot carry were left out of ${value.shortened.join(', ')}` : '';
	const reference = { id: value.id, number: value.number };
	if (value.queued) return { reason: 'created', message: `Order ${number} was accepted and is queued for its branch${shortened}`, target: reference };
	// A replayed answer tells what was once done, not what is there.
	const order = !replayed && value.order ? value.order : await lookUp(draft, target);
	if (typeof order !== 'object') return failed('till-failure', number, 'the till says that it was created but does not give it');
	const differences = differencesOf(order, { ...draft, customerNumber: customer });
	if (differences.length === 0) return { reason: 'created', message: `Order ${number} was created${shortened}`, target: reference };
	return {
		reason: 'written-differs',
		message: `Order ${number} was created, but the till stored it differently: ${differences.join('; ')}`,
		hint: 'Correct the order in the till by hand, and check the settings of its articles',
		target: reference,
	};
}

/** What an order must have whoever made it, and on whatever day. */
function contentOf({ totalCents, inclCents, vatMethod, lines }: OrderDraft): Expected {
	return { totalCents, inclCents, vatMethod, lines };
}

/** The order is there: `ours` where a request of this or an earlier commit may have made it. */
function found(number: string, expected: Expected, existing: TargetOrder, ours: boolean): OrderResult {
	const target = { id: existing.id, number: existing.number };
	const differences = differencesOf(existing, expected);
	if (differences.length === 0) {
		return ours ? { reason: 'created', message: `Order ${number} was created`, target } : { reason: 'exists', message: `Order ${number} is in the till already`, target };
	}
	const message = `Order ${number} is in the till and differs there: ${differences.join('; ')}`;
	return { reason: ours ? 'written-differs' : 'exists-differs', message, hint: 'Compare both; nothing more is changed in the till', target };
}

/** The order as the target has it; `unknown` where the look failed although the target answers otherwise: then nothing may be written again. */
async function lookUp(draft: OrderDraft, target: OrderTarget): Promise<TargetOrder | 'none' | 'unknown'> {
	const found = await target.findOrders([draft.externalId]).catch((failure: unknown) => failure);
	if (found instanceof Map) return (found as Map<string, TargetOrder>).get(draft.externalId) ?? 'none';
	if (found instanceof PosError && found.code === 'cancelled') throw found;
	await demandAnswer(target, found instanceof Error ? found.message : 'no answer');
	return 'unknown';
}

function failed(reason: Reason, number: string, words: string): OrderResult {
	return { reason, message: `Order ${number} could not be written: ${words}`, hint: AGAIN };
}
