import { mapConcurrently } from '../../http/mapConcurrently';
import { PosError } from '../../http/PosError';
import type { Checkpoint } from '../../sync/checkpoint/Checkpoint';
import type { Readings, RecordHead } from '../../sync/changed/Readings';
import type { CcvClient } from '../CcvClient';
import { listByCreation, toHead, type Newest } from './listOrders';

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
	const single = [...before.waiting.map(({ id }) => id).filter((id) => !waits.has(id)), ...before.failed.map(({ id }) => id)];
	const fetched = await mapConcurrently(single, AT_A_TIME, async (id) => await fetchHead(client, id, settings.paidOnly));
	return {
		listed,
		listedToEnd,
		...newest,
		stillWaiting,
		byId: fetched.filter((head) => typeof head === 'object'),
		unreadable: single.filter((_, index) => fetched[index] === 'unreadable'),
	};
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
		toDo += inWindow.filter((head) => head.qualifies && !known.has(head.id) && (head.number ?? Infinity) > before.floorNumber).length;
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
async function fetchHead(client: CcvClient, id: number, paidOnly: boolean): Promise<RecordHead | 'gone' | 'unreadable'> {
	const outcome = await client.get(`/orders/${id}/`).then(
		(record) => ({ record }),
		(failure: unknown) => ({ failure }),
	);
	if ('record' in outcome) return toHead(outcome.record, paidOnly);
	if (!(outcome.failure instanceof PosError)) return await Promise.reject(outcome.failure as Error);
	if (outcome.failure.code === 'not-found') return 'gone';
	if (outcome.failure.code === 'malformed-answer' || outcome.failure.code === 'system-error') return 'unreadable';
	return await Promise.reject(outcome.failure);
}
