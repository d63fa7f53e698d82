import type { CcvClient } from '../CcvClient';
import { PAGE_SIZE, readList } from '../readList';
import type { CcvRecord } from '../writes/createRecord';

type Path = '/users/' | '/usergroups/';

/** The users with a higher id than this: who has come since. */
export async function readUsersAbove(client: CcvClient, id: number): Promise<CcvRecord[]> {
	return await readAbove(client, '/users/', id);
}

/** The records of a list with a higher id than this, the newest first. */
export async function readAbove(client: CcvClient, path: Path, id: number): Promise<CcvRecord[]> {
	const newer: CcvRecord[] = [];
	for await (const page of client.pages(path, { orderby: 'id_desc', size: PAGE_SIZE })) {
		const records = (page as CcvRecord[]).filter((record) => Number(record.id) > id);
		newer.push(...records);
		if (records.length < page.length) break;
	}
	return newer;
}

const highest = new WeakMap<CcvClient, Map<Path, number>>();

/** The highest id there was: what is made from now on has a higher one. Asked for once per client. */
export async function highestId(client: CcvClient, path: Path): Promise<number> {
	const known = highest.get(client)?.get(path);
	if (known !== undefined) return known;
	const [newest] = await readList(client, path, { orderby: 'id_desc' }, 1);
	return raiseHighest(client, path, Number(newest?.id ?? 0));
}

/** Says that a record was made, so that no later one is taken for it. */
export function raiseHighest(client: CcvClient, path: Path, id: number): number {
	const known = highest.get(client) ?? new Map<Path, number>();
	highest.set(client, known);
	const raised = Math.max(known.get(path) ?? 0, id);
	known.set(path, raised);
	return raised;
}
