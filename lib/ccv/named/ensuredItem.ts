import { withoutLinks, type CcvItem } from '../items/withoutLinks';
import type { EnsuredRecord } from './ensureNamed';

/** What a Create gives where one of the same name is not made twice. */
export function ensuredItem({ record, created, readBack }: EnsuredRecord, simplify: boolean): CcvItem {
	return { ...(simplify ? withoutLinks(record) : record), created, ...(readBack === false && { readBack }) };
}
