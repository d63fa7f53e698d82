import { PosError } from '../../http/PosError';
import { withInstallationLock } from '../../sync/installationLock';
import type { CcvBody } from '../bodies/toBody';
import type { CcvClient } from '../CcvClient';
import { ccvOrigin } from '../ccvUrl';
import { readCollection } from '../readList';
import { createRecord, type CcvRecord } from '../writes/createRecord';
import { isSameName } from './isSameName';

/** A kind of record of which there should be one by each name. */
export interface NamedKind {
	/** Names the record in errors: "Brand". */
	what: string;
	/** Of the list that CCV gives as a whole. */
	path: string;
	/** Field that holds the name. */
	nameField: string;
}

export interface EnsuredRecord {
	/** As CCV has it; where it could not be read, what was written. */
	record: CcvRecord;
	/** False: CCV had it already. */
	created: boolean;
	/** It is written, but could not be read after it. */
	readBack?: false;
}

/** CCV's code for a value that must be unique, and is not (CCV API, dossier 5). */
const EXISTS = '500.40';

/** The record with the name in this body; made where CCV has none. */
export async function ensureNamed(client: CcvClient, kind: NamedKind, body: CcvBody): Promise<EnsuredRecord> {
	const name = String(body[kind.nameField]);
	const found = bestOf((await lists.get(client)?.get(kind.path)) ?? [], kind, name);
	if (found) return { record: found, created: false };
	// Other executions of this process may have made it since this one has read the list: they queue here.
	return await withInstallationLock(`ccv-named:${ccvOrigin(client.connection.baseUrl)}${kind.path}`, client.port, async () => {
		lists.get(client)?.delete(kind.path);
		return await lookAndMake(client, kind, body, name);
	});
}

async function lookAndMake(client: CcvClient, kind: NamedKind, body: CcvBody, name: string): Promise<EnsuredRecord> {
	const known = await knownRecords(client, kind);
	const found = bestOf(known, kind, name);
	if (found) return { record: found, created: false };
	const find = async () => bestOf(await readCollection(client, kind.path), kind, name);
	const end = await createRecord(client, { what: `${kind.what} ${name}`, path: kind.path, body, find }).catch((failure: unknown) => failure as Error);
	const ensured = end instanceof Error ? await madeByOthers(end, find) : { record: end ?? body, created: true, ...(end === undefined && { readBack: false as const }) };
	if (ensured.readBack === false) lists.get(client)?.delete(kind.path);
	else known.push(ensured.record);
	return ensured;
}

/** Somebody else may have made it since the list was read. */
async function madeByOthers(failure: Error, find: () => Promise<CcvRecord | undefined>): Promise<EnsuredRecord> {
	const record = failure instanceof PosError && failure.systemCode === EXISTS ? await find().catch(() => undefined) : undefined;
	return record ? { record, created: false } : await Promise.reject(failure);
}

/** Of several with the name, the one that is written the same, or else the oldest. */
function bestOf(records: CcvRecord[], { nameField }: NamedKind, name: string): CcvRecord | undefined {
	const same = records.filter((record) => isSameName(record[nameField], name)).sort((one, other) => Number(one.id) - Number(other.id));
	return same.find((record) => record[nameField] === name) ?? same[0];
}

// A client lives for one run of a node: its items share one reading, and see what the run has made.
const lists = new WeakMap<CcvClient, Map<string, Promise<CcvRecord[]>>>();

async function knownRecords(client: CcvClient, { path }: NamedKind): Promise<CcvRecord[]> {
	const ofClient = lists.get(client) ?? new Map<string, Promise<CcvRecord[]>>();
	lists.set(client, ofClient);
	const list = ofClient.get(path) ?? readCollection(client, path);
	ofClient.set(path, list);
	list.catch(() => ofClient.delete(path));
	return await list;
}
