import type { CcvItem } from '../items/withoutLinks';
import type { CcvRecord } from '../writes/createRecord';
import { userItem } from './userItem';

/** What came of a write. */
export interface WrittenUser {
	/** As CCV has it afterwards; where it could not be read, what was written. */
	user: CcvRecord;
	created: boolean;
	/** The fields that were written, e.g. `userinfo.email`. */
	changed: string[];
	/** Of these, the ones that CCV gives back otherwise. */
	notTaken: string[];
	/** It is written, but could not be read after it. */
	readBack?: false;
	/** CCV deletes whom it rejects. */
	rejected?: true;
}

/** A customer that was written, as an item, with what came of it where that can be several things. */
export function writtenUserItem({ user, created, changed, notTaken, readBack, rejected }: WrittenUser, simplify: boolean, by: 'create' | 'update' | 'upsert'): CcvItem {
	return {
		...(readBack === false || rejected ? user : userItem(user, simplify)),
		...(by === 'upsert' && { created }),
		...(by !== 'create' && { changed }),
		...(notTaken.length > 0 && { notTaken }),
		...(readBack === false && { readBack }),
		...(rejected && { rejected }),
	};
}
