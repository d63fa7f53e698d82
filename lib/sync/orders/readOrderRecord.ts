import { z } from 'zod';

import type { OrderSource } from '../../model/Order';
import { readOrder } from '../../model/readOrder';
import { REASONS, type Reason } from '../reasons';
import type { OrderRecord } from './OrderRecord';

const source = z.object({ system: z.string(), shop: z.string(), id: z.string(), number: z.string() });

const held = z.object({
	source,
	held: z.object({ reason: z.string(), field: z.string().optional(), message: z.string(), hint: z.string().optional() }),
});

const unreadable = z.object({ source, unreadable: z.object({ message: z.string() }) });

/** An item's json as the order sync takes it: a neutral order, one that a mapping held, or one the source could not give. */
export function readOrderRecord(json: unknown): OrderRecord {
	const isHeld = carries(json, 'held') ? held.safeParse(json) : undefined;
	if (isHeld?.success) return heldRecord(isHeld.data);
	const isUnreadable = carries(json, 'unreadable') ? unreadable.safeParse(json) : undefined;
	if (isUnreadable?.success) {
		const { number } = isUnreadable.data.source;
		return { kind: 'unreadable', source: isUnreadable.data.source, message: `Order ${number} could not be read: ${isUnreadable.data.unreadable.message}` };
	}
	const read = readOrder(json);
	if ('order' in read) return { kind: 'order', order: read.order };
	const from = sourceOf(json);
	return heldRecord({ source: from, held: { reason: 'invalid-order', ...read.problem } });
}

// Looked for first: most records are orders, and a schema that does not fit takes as long as the order itself.
function carries(json: unknown, key: string): boolean {
	return typeof json === 'object' && json !== null && key in json;
}

function heldRecord(data: z.infer<typeof held>): OrderRecord {
	const { reason, field, message, hint } = data.held;
	const known = isReasonToHold(reason) ? reason : 'invalid-order';
	const where = field ? `${field} ` : '';
	return {
		kind: 'held',
		source: data.source,
		reason: known,
		message: `Order ${data.source.number}: ${where}${message}`,
		hint: hint ?? 'Correct it in the webshop or in the mapping; then replay the order',
	};
}

// A rule that holds a record as "created" must not make it look done.
function isReasonToHold(reason: string): reason is Reason {
	return Object.hasOwn(REASONS, reason) && REASONS[reason as Reason] === 'held';
}

/** Where even the source is missing, the item is held under a name that says so: nothing that arrives is dropped. */
function sourceOf(json: unknown): OrderSource {
	const parsed = z.object({ source }).safeParse(json);
	return parsed.success ? parsed.data.source : { system: 'unknown', shop: '', id: 'unknown', number: 'without a number' };
}
