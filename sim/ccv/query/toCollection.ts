import type { JsonObject } from '../outcome';
import type { CcvCall } from '../route';

/** A collection that comes whole (API.md 4). */
export const toCollection = (call: CcvCall, items: JsonObject[]): JsonObject => ({
	href: `${call.origin}${call.path}`,
	items,
});
