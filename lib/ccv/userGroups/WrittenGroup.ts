import { withoutLinks, type CcvItem } from '../items/withoutLinks';
import type { CcvRecord } from '../writes/createRecord';

/** What came of a write. */
export interface WrittenGroup {
	/** As CCV has it afterwards; where it could not be read, what was written. */
	group: CcvRecord;
	/** The fields that were written. */
	changed: string[];
	/** It is written, but could not be read after it. */
	readBack?: false;
}

/** A group as an item shows it. */
export function groupItem(group: CcvRecord, simplify: boolean): CcvItem {
	return simplify ? withoutLinks(group) : group;
}

/** A group that was written, as an item. */
export function writtenGroupItem({ group, changed, readBack }: WrittenGroup, simplify: boolean, by: 'create' | 'update'): CcvItem {
	return { ...(readBack === false ? group : groupItem(group, simplify)), ...(by === 'update' && { changed }), ...(readBack === false && { readBack }) };
}
