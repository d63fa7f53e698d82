import type { RecordHead } from '../../../lib/sync/changed/Readings';

/** A paid order in a listing; `at` as ISO text. */
export function aHead(id: number, at: string, over: Partial<RecordHead> = {}): RecordHead {
	return { id, number: 1000 + id, createdAt: Date.parse(at), qualifies: true, record: { id }, ...over };
}
