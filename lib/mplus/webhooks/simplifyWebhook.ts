import { withoutAbsent } from '../../model/withoutAbsent';
import type { TillEvent } from './tillEvents';
import { isObject, type WebhookPayload } from './WebhookPayload';

/** A report for people: who, when, and the session with its lines; whatever else the till sent stays as it is. Money is in euros, as the till sends it. */
export function simplifyWebhook(eventName: TillEvent, payload: WebhookPayload): Record<string, unknown> {
	const { event, sender, session, ...rest } = payload;
	const own = {
		eventName,
		occurredAt: given(event.eventTimestamp),
		till: withoutAbsent({
			branch: sender.branchNumber,
			workplace: sender.workplaceNumber,
			instance: given(sender.instanceId),
			employee: given(sender.employeeNumber),
		}),
		eventCounter: given(event.eventCounter),
		blocking: given(event.eventBlocking),
		polling: given(event.eventPolling),
		session: isObject(session) ? simplifySession(session) : undefined,
	};
	// First to be read, and last so that nothing in the report takes their place.
	return withoutAbsent({ ...own, ...rest, ...own });
}

function simplifySession(session: Record<string, unknown>): Record<string, unknown> {
	const { lines, openAmount, totalInclAmount, totalExclAmount, ...rest } = session;
	return withoutAbsent({
		...rest,
		openAmount: decimal(openAmount),
		totalIncl: decimal(totalInclAmount),
		totalExcl: decimal(totalExclAmount),
		lines: Array.isArray(lines) ? lines.filter(isObject).map(simplifyLine) : undefined,
	});
}

function simplifyLine(line: Record<string, unknown>): Record<string, unknown> {
	return withoutAbsent({
		lineId: given(line.lineId),
		articleNumber: given(line.articleNumber),
		text: given(line.text),
		quantity: decimal(line.quantity),
		priceIncl: decimal(line.priceIncl),
		discountPercentage: decimal(line.discountPercentage),
		discountAmount: decimal(line.discountAmount),
	});
}

// Some tills write decimals as text.
function decimal(value: unknown): number | undefined {
	if (typeof value === 'number') return value;
	return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : undefined;
}

function given<T>(value: T | null | undefined): T | undefined {
	return value ?? undefined;
}
