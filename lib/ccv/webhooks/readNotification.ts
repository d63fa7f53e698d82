/** What CCV posts: little more than which record it is about (CCV API, dossier 9). Other fields depend on the event. */
export interface Notification extends Record<string, unknown> {
	triggered_at?: unknown;
	href?: unknown;
	id?: unknown;
}

/** Keys that no shop sends, and that could change what an object inherits where it is copied key by key. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** The body of a post; undefined where it is no JSON object in UTF-8. A byte order mark is dropped. */
export function readNotification(body: Uint8Array): Notification | undefined {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
		const json = JSON.parse(text, (key, value: unknown) => (FORBIDDEN.has(key) ? undefined : value)) as unknown;
		return typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Notification) : undefined;
	} catch {
		return undefined;
	}
}

/** The id of the record, as it stands in CCV's paths; undefined where the notification names none. */
export function idOf({ id, href }: Notification): string | undefined {
	if (Number.isSafeInteger(id) && (id as number) > 0) return String(id);
	if (typeof id === 'string' && /^[1-9]\d*$/.test(id)) return id;
	// Its host plays no part: the address that is read is made of the credential's own.
	return typeof href === 'string' ? /\/([1-9]\d*)\/?$/.exec(href)?.[1] : undefined;
}
