import { PosError } from '../../http/PosError';
import type { CcvClient } from '../CcvClient';
import { readStatuses } from '../reference/readSettings';

export type StatusNames = ReadonlyMap<number, string>;

/** CCV's own names, by their number from 1 on (CCV API, dossier 6). */
const CCV_NAMES = [
	'New',
	'In process',
	'Wait for manufacturer',
	'Wait for payment',
	'Sent',
	'Delivered',
	'Completed',
	'Cancelled',
	'Wait for supplier',
	'Is being packaged',
	'Ready to be collected',
	'Is being assembled',
	'Backorder',
	'Reserved',
];

const read = new WeakMap<CcvClient, Promise<StatusNames>>();

/** What the shop calls its order statuses, read once per client; CCV's own names where the keys may not read the settings. */
export async function readStatusNames(client: CcvClient): Promise<StatusNames> {
	const known = read.get(client);
	if (known) return await known;
	const names = readNames(client);
	read.set(client, names);
	names.catch(() => read.delete(client));
	return await names;
}

async function readNames(client: CcvClient): Promise<StatusNames> {
	const statuses = await readStatuses(client, 'order').catch((failure: unknown) => failure as Error);
	if (Array.isArray(statuses)) return new Map([...CCV_NAMES.map((name, index): [number, string] => [index + 1, name]), ...statuses.map(({ id, name }): [number, string] => [id, name])]);
	if (statuses instanceof PosError && statuses.code === 'forbidden') return new Map(CCV_NAMES.map((name, index) => [index + 1, name]));
	return await Promise.reject(statuses);
}
