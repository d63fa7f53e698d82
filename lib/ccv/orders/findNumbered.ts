import { PosError } from '../../http/PosError';
import type { CcvClient } from '../CcvClient';
import { readList } from '../readList';
import type { CcvRecord } from '../writes/createRecord';

/** A kind of record that has a full number of its own and a filter for it: invoices and returns. */
export interface Numbered {
	/** As errors name it: "invoice". */
	name: string;
	/** As paths name it: "invoices". */
	path: string;
	/** The field of the full number, and the filter for it. */
	number: string;
}

export type NumberedKey = { id: number } | { number: string };

/** One record in CCV's own JSON, by its id or its full number. Throws `not-found`. */
export async function findNumbered(client: CcvClient, { name, path, number }: Numbered, key: NumberedKey): Promise<CcvRecord> {
	if ('id' in key) return (await client.get(`/${path}/${key.id}/`)) as CcvRecord;
	const found = (await readList(client, `/${path}/`, { [number]: key.number })).filter((record) => record[number] === key.number);
	const [record] = found;
	if (!record) throw new PosError('not-found', `CCV SalesPOS has no ${name} ${key.number}`, { hint: 'Enter the number with its prefix, as CCV shows it' });
	if (found.length === 1) return record;
	throw new PosError('invalid-setting', `${key.number} is not one ${name}: CCV SalesPOS has those with the IDs ${found.map(({ id }) => String(id)).join(', ')}`, { hint: 'Enter the ID' });
}
