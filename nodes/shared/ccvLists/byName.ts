import type { CcvRecord } from '../../../lib/ccv/writes/createRecord';
import type { ListEntry } from '../searchMethods';

/** A record as an entry of a list: its name, with the number behind it. */
export function byName({ id, name }: CcvRecord): ListEntry {
	return { name: `${String(name ?? '')} (${String(id)})`, value: Number(id) };
}
