import { PosError } from '../http/PosError';

export interface Page {
	items: unknown[];
	/** Address of the next page. */
	next?: string;
}

/** One page of a collection, or a collection that comes whole. */
export function readPage(json: unknown, path: string): Page {
	const page = json as { items?: unknown; next?: unknown } | null;
	if (!Array.isArray(page?.items)) {
		throw new PosError('malformed-answer', `CCV SalesPOS, GET ${path}: the answer is no list`);
	}
	return { items: page.items, next: typeof page.next === 'string' && page.next !== '' ? page.next : undefined };
}
