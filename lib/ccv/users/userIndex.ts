import { PosError } from '../../http/PosError';
import type { CcvClient } from '../CcvClient';
import { installationOf } from '../installationOf';
import { readWhole } from '../readWhole';
import type { CcvRecord } from '../writes/createRecord';
import { createUserIndex, type UserIndex } from './createUserIndex';
import { readUsersAbove } from './newestUsers';

interface Shelf {
	index?: UserIndex;
	/** One that is being read, with the end of that. */
	next?: { index: UserIndex; read: Promise<void> };
}

// Module scope on purpose: CCV has no search by e-mail, so all executions of a process share what one has read.
const shelves = new Map<string, Shelf>();

/** Told how many users were read. */
export type OnUsersRead = (read: number) => void;

interface Batch {
	startedAtMs: number;
	/** The older index to which this batch has added who came since. */
	completed?: UserIndex;
}

// A client lives for one run of a node.
const batches = new WeakMap<CcvClient, Batch>();

/**
 * All users by their names: one that was read within this batch, or one of at most `maxAgeMs` to which those were added that have
 * come since. Neither knows of users whose name others have changed meanwhile.
 */
export async function userIndex(client: CcvClient, maxAgeMs: number, onRead?: OnUsersRead): Promise<UserIndex> {
	const [shelf, batch] = [shelfOf(client), batchOf(client)];
	const { index } = shelf;
	if (!index || !isFit(index, batch, client.port.now(), maxAgeMs)) return await readAll(client, shelf, onRead);
	if (index.readAtMs < batch.startedAtMs && batch.completed !== index) await addNewcomers(client, index);
	batch.completed = index;
	return index;
}

/** After a sign that the index is wrong: with those who have come since; where `isFound` says no even then, read anew unless this batch has read it. */
export async function renewedIndex(client: CcvClient, isFound: (index: UserIndex) => boolean, onRead?: OnUsersRead): Promise<UserIndex> {
	const [shelf, batch] = [shelfOf(client), batchOf(client)];
	const { index } = shelf;
	if (!index) return await readAll(client, shelf, onRead);
	await addNewcomers(client, index);
	return isFound(index) || index.readAtMs >= batch.startedAtMs ? index : await readAll(client, shelf, onRead);
}

/** A user as it is now, for all who look it up after this. */
export function noteUser(client: CcvClient, user: CcvRecord): void {
	const { index, next } = shelfOf(client);
	index?.put(user);
	next?.index.put(user);
}

export function forgetUser(client: CcvClient, id: number): void {
	const { index, next } = shelfOf(client);
	index?.drop(id);
	next?.index.drop(id);
}

/** Says when a batch began: whatever was read after that is fresh to it. */
function batchOf(client: CcvClient): Batch {
	const batch = batches.get(client) ?? { startedAtMs: client.port.now() };
	batches.set(client, batch);
	return batch;
}

function shelfOf({ connection }: CcvClient): Shelf {
	const installation = installationOf(connection);
	const shelf = shelves.get(installation) ?? {};
	shelves.set(installation, shelf);
	return shelf;
}

function isFit(index: UserIndex, { startedAtMs }: Batch, nowMs: number, maxAgeMs: number): boolean {
	return index.readAtMs >= startedAtMs || nowMs - index.readAtMs <= maxAgeMs;
}

async function addNewcomers(client: CcvClient, index: UserIndex): Promise<void> {
	for (const user of await readUsersAbove(client, index.highestId())) index.put(user);
}

/** Reads all users, or waits for another execution that began to within this batch. Nothing is kept of a reading that failed. */
async function readAll(client: CcvClient, shelf: Shelf, onRead?: OnUsersRead): Promise<UserIndex> {
	const other = shelf.next;
	if (other && other.index.readAtMs >= batchOf(client).startedAtMs) {
		const isRead = await other.read.then(() => true).catch(() => false);
		if (isRead) return other.index;
		if (client.port.isCancelled()) throw new PosError('cancelled', 'The execution was stopped');
	}
	const index = createUserIndex(client.port.now());
	const next = { index, read: fill(client, index, onRead) };
	shelf.next = next;
	try {
		await next.read;
		shelf.index = index;
		return index;
	} finally {
		if (shelf.next === next) delete shelf.next;
	}
}

async function fill(client: CcvClient, index: UserIndex, onRead?: OnUsersRead): Promise<void> {
	let read = 0;
	for await (const users of readWhole(client, '/users/', { orderby: 'id' })) {
		users.forEach((user) => index.put(user));
		onRead?.((read += users.length));
	}
}
