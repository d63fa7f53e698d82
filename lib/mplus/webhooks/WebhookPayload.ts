/** What every report of a till holds (Mplus API, dossier 12); the rest depends on the event and on the till's version. */
export interface WebhookPayload extends Record<string, unknown> {
	event: { eventBlocking?: boolean; eventPolling?: boolean; eventCounter?: number; eventTimestamp?: string } & Record<string, unknown>;
	sender: { branchNumber: number; workplaceNumber: number; instanceId?: string; employeeNumber?: number } & Record<string, unknown>;
}

export function isPayload(value: unknown): value is WebhookPayload {
	return isObject(value) && isEvent(value.event) && isSender(value.sender);
}

export function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// What is missing does no harm: a sale is not turned away for it.
function isEvent(event: unknown): boolean {
	if (!isObject(event)) return false;
	const { eventCounter, eventTimestamp } = event;
	return (isAbsent(eventCounter) || Number.isSafeInteger(eventCounter)) && (isAbsent(eventTimestamp) || typeof eventTimestamp === 'string');
}

function isSender(sender: unknown): boolean {
	if (!isObject(sender)) return false;
	const { branchNumber, workplaceNumber, instanceId } = sender;
	return Number.isSafeInteger(branchNumber) && Number.isSafeInteger(workplaceNumber) && (isAbsent(instanceId) || typeof instanceId === 'string');
}

function isAbsent(value: unknown): boolean {
	return value === undefined || value === null;
}
