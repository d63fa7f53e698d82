import { mapConcurrently } from '../../http/mapConcurrently';
import { PosError } from '../../http/PosError';
import { wasThereBefore } from '../../sync/changed/chooseRecords';
import type { Readings, RecordHead } from '../../sync/changed/Readings';
import type { Checkpoint } from '../../sync/checkpoint/Checkpoint';
import type { CcvClient } from '../CcvClient';
import { isThisOrderOnly } from './isThisOrderOnly';
import { listByCreation, toHead, type Newest } from './listOrders';
import { UNREADABLE } from './readWithRows';

const AT_A_TIME = 4;

/** All that has to be read to decide which orders are taken: by creation, the unpaid, and single ones by their id. */
export async function readListings(
	client: CcvClient,
	before: Checkpoint,
	newest: Newest,
	settings: { amountPerRun: number; paidOnly: boolean },
): Promise<Readings> {
	const { listed, listedToEnd } = await listWindow(client, before, settings);
	const stillWaiting = await listWaiting(client, before, settings.paidOnly);
	const waits = new Set(stillWaiting.map(({ id }) => id));
	const waiting = before.waiting.map(({ id }) => id).filter((id) => !waits.has(id));
	const failed = before.failed.map(({ id }) => id);
	const fetchOne = async (id: number) => await fetchHead(client, id, settings.paidOnly);
	const [paidOrGone, triedAgain] = [await mapConcurrently(waiting, AT_A_TIME, fetchOne), await mapConcurrently(failed, AT_A_TIME, fetchOne)];
	const inListing = new Map(listed.map((head) => [head.id, head]));
	const headOfFailed = (id: number, fetched: Fetched) => (fetched instanceof PosError ? (inListing.get(id) ?? unreadableHead(id, fetched, before)) : fetched);
	return {
		listed,
		listedToEnd,
		...newest,
		stillWaiting,
		byId: [...paidOrGone, ...failed.map((id, index) => headOfFailed(id, triedAgain[index] ?? 'gone'))].filter(isHead),
		unreadable: waiting.filter((id, index) => paidOrGone[index] instanceof PosError && !inListing.has(id)),
	};
}

type Fetched = RecordHead | 'gone' | PosError;

function isHead(fetched: Fetched): fetched is RecordHead {
	return typeof fetched === 'object' && !(fetched instanceof PosError);
}

/** A failed record that cannot be read fails once more, and so becomes a dead letter in the end. */
function unreadableHead(id: number, { code, message }: PosError, { newest }: Checkpoint): RecordHead {
	return { id, createdAt: newest, qualifies: true, record: { id, [UNREADABLE]: { code, message } } };
}

async function listWindow(
	client: CcvClient,
	before: Checkpoint,
	{ amountPerRun, paidOnly }: { amountPerRun: number; paidOnly: boolean },
): Promise<Pick<Readings, 'listed' | 'listedToEnd'>> {
	const known = new Set([...before.settled, ...before.waiting.map(({ id }) => id), ...before.failed.map(({ id }) => id)]);
	const listed: RecordHead[] = [];
	let toDo = 0;
	for await (const page of listByCreation(client, before.windowStart, paidOnly)) {
		const inWindow = page.filter(({ createdAt }) => createdAt >= before.windowStart);
		listed.push(...inWindow);
		toDo += inWindow.filter((head) => head.qualifies && !known.has(head.id) && !wasThereBefore(before, head)).length;
		if (toDo > amountPerRun) return { listed, listedToEnd: false };
	}
	return { listed, listedToEnd: true };
}

async function listWaiting(client: CcvClient, before: Checkpoint, paidOnly: boolean): Promise<RecordHead[]> {
	if (before.waiting.length === 0 || !paidOnly) return [];
	const ids = new Set(before.waiting.map(({ id }) => id));
	const waiting: RecordHead[] = [];
	for await (const page of listByCreation(client, before.waitingFrom, paidOnly, { is_paid: false })) {
		waiting.push(...page.filter((head) => ids.has(head.id) && !head.qualifies));
	}
	return waiting;
}

/** Only this answer says that an order is paid or gone: a listing may have left it out for another reason. */
async function fetchHead(client: CcvClient, id: number, paidOnly: boolean): Promise<Fetched> {
	const fetched = await client
		.get(`/orders/${id}/`)
		.then((record) => toHead(record, paidOnly))
		.catch((failure: unknown) => failure as Error);
	if (!(fetched instanceof Error)) return fetched;
	if (fetched instanceof PosError && fetched.code === 'not-found') return 'gone';
	if (fetched instanceof PosError && (await isThisOrderOnly(client, fetched))) return fetched;
	return await Promise.reject(fetched);
}
