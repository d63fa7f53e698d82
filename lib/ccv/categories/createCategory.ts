import { withInstallationLock } from '../../sync/installationLock';
import type { CcvBody } from '../bodies/toBody';
import type { CcvClient } from '../CcvClient';
import { ccvOrigin } from '../ccvUrl';
import type { EnsuredRecord } from '../named/ensureNamed';
import { isSameName } from '../named/isSameName';
import { createRecord, type CcvRecord } from '../writes/createRecord';
import { categoryBody } from './categoryBody';
import { readSiblings } from './readSiblings';

/** Makes a category. With `returnsExisting` the one of that name in the same place is returned instead, as it is. */
export async function createCategory(client: CcvClient, item: CcvRecord, { returnsExisting = false } = {}): Promise<EnsuredRecord> {
	const what = `Category ${String(item.name || 'without a name')}`;
	const written = Object.fromEntries(Object.entries(item).filter(([name, value]) => value !== null && name !== 'id'));
	const body = categoryBody('POST /categories/', written, what);
	// Other executions of this process may be making it: they queue here, and who comes later finds it made.
	return await withInstallationLock(`ccv-categories:${ccvOrigin(client.connection.baseUrl)}`, client.port, async () => await make(client, body, what, returnsExisting));
}

async function make(client: CcvClient, body: CcvBody, what: string, returnsExisting: boolean): Promise<EnsuredRecord> {
	const parentId = typeof body.parentcategory_id === 'number' ? body.parentcategory_id : null;
	const namesakes = async () => (await readSiblings(client, parentId)).filter(({ name }) => isSameName(name, body.name));
	const before = await namesakes();
	const [oldest] = [...before].sort((one, other) => one.id - other.id);
	if (returnsExisting && oldest) return { record: await readCategory(client, oldest.id), created: false };
	const known = new Set(before.map(({ id }) => id));
	const find = async () => {
		const made = (await namesakes()).filter(({ id }) => !known.has(id));
		return made.length === 1 && made[0] ? await readCategory(client, made[0].id) : undefined;
	};
	const record = await createRecord(client, { what, path: '/categories/', body, find });
	return record ? { record, created: true } : { record: body, created: true, readBack: false };
}

export async function readCategory(client: CcvClient, id: number): Promise<CcvRecord> {
	return (await client.get(`/categories/${id}/`)) as CcvRecord;
}
