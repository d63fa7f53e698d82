import type { CcvClient } from '../CcvClient';
import type { CcvQuery } from '../ccvUrl';
import { PAGE_SIZE } from '../readList';

export interface ListForm {
	/** Whether each record of a list comes by itself. */
	split: boolean;
	limit: number;
	/** Told how many records were read. */
	onRead?: (read: number) => void;
}

/** An answer as it is, or the records of a list. */
export async function readAnswer(client: CcvClient, path: string, query: CcvQuery, { split, limit, onRead }: ListForm): Promise<unknown[]> {
	const answer = await client.get(path, query);
	const { items, next, start } = (answer ?? {}) as { items?: unknown; next?: unknown; start?: unknown };
	if (!split || !Array.isArray(items)) return [answer];
	const records: unknown[] = [...items];
	if (typeof next === 'string' && next !== '' && records.length > 0 && records.length < limit) {
		const from = (typeof start === 'number' ? start : Number(query.start ?? 0)) + records.length;
		// CCV's own page is small: the rest comes in large ones, unless a size is asked for.
		for await (const page of client.pages(path, { ...query, start: from, size: query.size ?? PAGE_SIZE })) {
			records.push(...page);
			onRead?.(records.length);
			if (records.length >= limit) break;
		}
	}
	return records.slice(0, limit);
}
